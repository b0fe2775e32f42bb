import { describe, expect, test } from 'vitest'
import { readCategory, readRegion } from './categories.ts'
import { readColumns } from './columns.ts'

describe('the headings of a file', () => {
  test.each([
    ['en', 'Delegation', 'Category', 'ISO code', 'Groups', 'Regional group', 'Short code', 'Language'],
    ['fr', 'Nom de la délégation', 'Catégorie', 'Code ISO', 'Groupes', 'Groupe régional', 'Sigle', 'Langue'],
    ['es', 'DELEGACIÓN', 'Categoría', 'Código ISO', 'Grupos', 'Región', 'Sigla', 'Idioma'],
    ['ru', 'Делегация', 'Категория', 'Код ИСО', 'Группы', 'Региональная группа', 'Сокращение', 'Язык'],
    ['ar', 'اسم الوفد', 'الفئة', 'رمز البلد', 'المجموعات', 'المنطقة', 'الاختصار', 'اللغة'],
    ['zh', '代表团名称', '类别', '国家代码', '集团', '区域组', '简称', '语言'],
  ])('are known in %s', (_, ...headings) => {
    expect(readColumns(headings)).toEqual({ hasHeadings: true, fields: ['name', 'category', 'code', 'groups', 'region', 'short-code', 'language'], unknown: [], again: [] })
  })

  test('stand in any order; what is not known is told, and what is there twice counts once', () => {
    expect(readColumns(['Remarks', ' iso-3166 ALPHA-3 ', 'NAME', '', 'country'])).toEqual({ hasHeadings: true, fields: [null, 'code', 'name', null, null], unknown: [0], again: [4] })
  })

  test.each([[['France', 'member']], [['Name of my cat']], [['']], [[]]])('are not there: %j', first => {
    expect(readColumns(first)).toMatchObject({ hasHeadings: false })
  })
})

describe('categories and regions', () => {
  test.each([
    ['Member State', 'member-state'], ['État observateur', 'observer-state'], ['ОБСЕРВЕР', null], ['наблюдатель', 'observer-state'], ['N.G.O.', 'ngo'], ['ONG', 'ngo'], ['非政府组织', 'ngo'], ['المنظمات غير الحكومية', 'ngo'],
    ['UN entity', 'un-entity'], ['IGO', 'igo'], ['institución nacional de derechos humanos', 'nhri'], ['Country', 'state'], ['press', null],
  ])('%s is %s', (text, category) => {
    expect(readCategory(text)?.category ?? null).toBe(category)
  })

  test.each([['GRULAC', 'latin-american-and-caribbean'], ['Asia-Pacific', 'asia-pacific'], ['Groupe africain', 'african'], ['西欧和其他国家', 'western-european-and-others'], ['Atlantis', null]])('%s is %s', (text, region) => {
    expect(readRegion(text)).toBe(region)
  })

  test('an assumption says so', () => {
    expect([readCategory('observer-state (assumed)'), readCategory('observer-state')]).toEqual([{ category: 'observer-state', isAssumed: true }, { category: 'observer-state', isAssumed: false }])
  })
})
