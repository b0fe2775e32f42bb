import { vocabulary } from './vocabulary.ts'

/** What a column can hold. A language has no place in a delegation: it is known, so that nobody wonders, and not taken. */
export const FIELDS = ['name', 'category', 'code', 'groups', 'region', 'short-code', 'language'] as const
export type Field = (typeof FIELDS)[number]

/** What the columns of a file hold, from the first on. */
export interface Columns {
  /** The first row says what the columns hold. Where it does not, whoever imports must. */
  hasHeadings: boolean
  fields: readonly (Field | null)[]
  /** Columns with a heading that is not known: nothing is taken from them. */
  unknown: readonly number[]
  /** Columns whose heading was there before: the first counts. */
  again: readonly number[]
}

const fieldOf = vocabulary<Field>({
  'name': [
    'delegation', 'delegations', 'delegation name', 'name of delegation', 'country', 'country name', 'state', 'state name', 'member state', 'participant', 'organization', 'organisation', 'entity', 'short name', 'official name', 'country or organization',
    'nom', 'délégation', 'nom de la délégation', 'pays', 'état', 'participant', 'entité', 'nombre', 'delegación', 'nombre de la delegación', 'país', 'estado', 'participante', 'organización', 'entidad',
    'название', 'наименование', 'имя', 'делегация', 'название делегации', 'страна', 'государство', 'участник', 'организация', 'الاسم', 'اسم', 'الوفد', 'اسم الوفد', 'الدولة', 'البلد', 'المشارك', 'المنظمة',
    '名称', '代表团', '代表团名称', '国家', '国名', '国家名称', '参加方', '组织',
  ],
  'category': ['type', 'kind', 'status', 'class', 'category of participant', 'catégorie', 'statut', 'categoría', 'tipo', 'estatus', 'категория', 'тип', 'статус', 'вид', 'الفئة', 'النوع', 'الصفة', '类别', '类型', '身份', '种类'],
  'code': [
    'iso', 'iso code', 'iso3', 'iso 3', 'iso2', 'iso 2', 'iso 3166', 'iso 3166 alpha 3', 'iso 3166 alpha 2', 'iso alpha 3', 'iso alpha 2', 'alpha 3', 'alpha 2', 'alpha3', 'alpha2', 'country code', 'state code', 'iso 3166 1 alpha 3', 'iso 3166 1 alpha 2', 'iso3166', 'a3',
    'code iso', 'code pays', 'código', 'código iso', 'código del país', 'código de país', 'код', 'код исо', 'код страны', 'код iso', 'الرمز', 'رمز', 'رمز البلد', 'رمز الدولة', 'رمز ايزو', '代码', '国家代码', 'iso代码', 'iso 代码', '编码',
  ],
  'groups': ['group', 'on behalf of', 'may speak for', 'speaks for', 'member of', 'memberships', 'groupe', 'groupes', 'au nom de', 'grupo', 'grupos', 'en nombre de', 'группа', 'группы', 'от имени', 'المجموعة', 'المجموعات', 'باسم', '集团', '组别', '组'],
  'region': ['regional group', 'regional groups', 'un region', 'région', 'groupe régional', 'región', 'grupo regional', 'регион', 'региональная группа', 'المنطقة', 'المجموعة الإقليمية', '区域', '区域组', '地区', '地域组'],
  'short-code': ['short', 'shortcode', 'abbreviation', 'abbr', 'acronym', 'id', 'sigle', 'abréviation', 'code court', 'acronyme', 'sigla', 'abreviatura', 'código corto', 'acrónimo', 'сокращение', 'аббревиатура', 'краткий код', 'الاختصار', 'رمز مختصر', 'الرمز المختصر', '简称', '缩写', '简码', '短代码'],
  'language': ['lang', 'speaking language', 'language of statement', 'langue', 'idioma', 'lengua', 'язык', 'اللغة', 'لغة', '语言', '语文'],
})

/** Reads the headings. A row without one for the name is none: then all columns are open. */
export function readColumns(first: readonly string[]): Columns {
  const read = first.map(heading => fieldOf(heading))
  if (!read.includes('name') && !hasHeadingsOfCodes(read)) return { hasHeadings: false, fields: first.map(() => null), unknown: [], again: [] }
  const again = read.flatMap((field, at) => (field !== null && read.indexOf(field) < at ? [at] : []))
  return {
    hasHeadings: true,
    fields: read.map((field, at) => (again.includes(at) ? null : field)),
    unknown: read.flatMap((field, at) => (field === null && first[at]?.trim() !== '' ? [at] : [])),
    again,
  }
}

/** A list of codes alone names States as well. */
const hasHeadingsOfCodes = (read: readonly (Field | null)[]): boolean => read.includes('code') && read.every(field => field !== null)
