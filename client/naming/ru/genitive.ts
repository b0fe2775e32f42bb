/** The genitive of names of States and bodies: "Исламская Республика Иран" becomes "Исламской Республики Иран". */

/** Those in which more declines than the words up to the first noun. */
const WHOLE: Readonly<Record<string, string>> = {
  'Папуа — Новая Гвинея': 'Папуа — Новой Гвинеи',
  'Группа 77 и Китай': 'Группы 77 и Китая',
  'развивающиеся страны, не имеющие выхода к морю': 'развивающихся стран, не имеющих выхода к морю',
}

/** What stands before the noun and declines with it. */
const ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/([шщ])ая$/, '$1ей'], [/ая$/, 'ой'], [/([сц]к)ий$/, '$1ого'], [/[оы]й$/, 'ого'], [/ое$/, 'ого'], [/([сц]к)ие$/, '$1их'], [/ые$/, 'ых'], [/(ов)ы$/, '$1ых'], [/^(наименее)$/i, '$1'],
]

const IRREGULAR: Readonly<Record<string, string>> = {
  Бангладеш: 'Бангладеш', Беларусь: 'Беларуси', Египет: 'Египта', 'Гвинея-Бисау': 'Гвинеи-Бисау', 'Тимор-Лешти': 'Тимора-Лешти',
  Острова: 'Островов', Эмираты: 'Эмиратов', Штаты: 'Штатов', Нидерланды: 'Нидерландов',
  Филиппины: 'Филиппин', Гренадины: 'Гренадин', Мальдивы: 'Мальдив', Сейшелы: 'Сейшел', Страны: 'Стран', страны: 'стран',
}

/** The first that fits holds; a noun that none fits, as "Марокко" or "МЕРКОСУР", does not decline. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/([оу]а)$/, '$1'], [/([гкхжшчщ])а$/, '$1и'], [/а$/, 'ы'], [/я$/, 'и'], [/ие$/, 'ия'], [/(ств)о$/, '$1а'], [/[йь]$/, 'я'], [/([а-я][бвгджзклмнпрстфхцчшщ])$/, '$1а'],
]

const PAIR = /^(\S+) и (\S+)$/

export function genitive(name: string): string {
  const whole = WHOLE[name]
  if (whole !== undefined) return whole
  const [, one, other] = PAIR.exec(name) ?? []
  return one !== undefined && other !== undefined ? `${nounGenitive(one)} и ${nounGenitive(other)}` : phraseGenitive(name)
}

/** The adjectives, and the noun they belong to; what follows stays as it is. */
function phraseGenitive(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const adjective = rest.length > 0 ? declined(first, ADJECTIVES) : null
  return adjective === null ? [nounGenitive(first), ...rest].join(' ') : `${adjective} ${phraseGenitive(rest.join(' '))}`
}

function nounGenitive(noun: string): string {
  return IRREGULAR[noun] ?? declined(noun, NOUNS) ?? noun
}

function declined(word: string, endings: readonly (readonly [RegExp, string])[]): string | null {
  const [ending, genitiveEnding] = endings.find(([one]) => one.test(word)) ?? []
  return ending === undefined || genitiveEnding === undefined ? null : word.replace(ending, genitiveEnding)
}
