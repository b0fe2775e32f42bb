import { afterAll, expect, test } from 'vitest'
import type { Language } from '#shared/floor/language.ts'
import { byName } from './byName.ts'
import { speak } from './speaking.ts'

afterAll(() => speak('en'))

test.each<[Language, string[]]>([
  ['fr', ['Équateur', 'Estonie', 'États-Unis d’Amérique', 'Zambie']],
  ['es', ['Argelia', 'Chile', 'Níger', 'Panamá', 'Türkiye']],
  ['ru', ['Австрия', 'Ёмен', 'Индия', 'Япония']],
  ['ar', ['الاتحاد الروسي', 'الأردن', 'باكستان', 'كوبا', 'اليمن']],
  ['zh', ['巴西', '法国', '中国']],
])('in %s names stand as its readers look them up', async (language, names) => {
  await speak(language)
  expect(names.toReversed().toSorted(byName(name => name))).toEqual(names)
})
