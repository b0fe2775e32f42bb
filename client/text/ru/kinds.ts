import type { kinds as en } from '../en/kinds.ts'
import type { Translated } from '../catalogue.ts'

export const kinds = {
  'band.priority': 'Высокопоставленные лица и группы',
  'band.members': 'Члены Совета',
  'band.observers': 'Государства-наблюдатели, Организация Объединенных Наций и межправительственные организации',
  'band.nhris': 'Национальные правозащитные учреждения',
  'band.ngos': 'Неправительственные организации',
  'band.replies': 'Право на ответ',
  'band-short.priority': 'Высокопоставленные лица и группы',
  'band-short.members': 'Члены Совета',
  'band-short.observers': 'Государства-наблюдатели и ООН',
  'band-short.nhris': 'Национальные учреждения',
  'band-short.ngos': 'НПО',
  'band-short.replies': 'Право на ответ',
  'category.member-state': 'Члены Совета',
  'category.observer-state': 'Государства-наблюдатели',
  'category.un-entity': 'Структуры Организации Объединенных Наций',
  'category.igo': 'Межправительственные организации',
  'category.nhri': 'Национальные правозащитные учреждения',
  'category.ngo': 'Неправительственные организации',
  'language.ar': 'арабский', 'language.zh': 'китайский', 'language.en': 'английский', 'language.fr': 'французский', 'language.ru': 'русский', 'language.es': 'испанский',
  'reason.list-is-full': 'Время этого списка исчерпано.',
  'reason.already-spoken': 'Делегация уже выступала.',
  'reason.not-in-this-segment': 'Не на этом этапе.',
  'reason.ask-the-desk': 'Просьба обратиться к стойке записи ораторов.',
  'reason.no-reason': 'Причина не указана.',
} as const satisfies Translated<typeof en>
