import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'Оратор: {who}',
  'speaker.row': 'Оратор',
  'speaker.unstated': 'Не указано',
  'speaker.unstated-line': 'Оратор: имя не указано',
  'speaker.title': 'Имя и должность оратора',
  'speaker.lead': 'Их видят только ваша делегация, Председатель и секретариат. Изменить их можно, пока вам не предоставлено слово.',
  'speaker.name': 'Имя',
  'speaker.function': 'Должность (если есть)',
  'speaker.remove': 'Удалить',
  'speaker.wrong': 'Укажите имя и, при желании, должность, не более 300 знаков каждое.',
  'speaker.not-saved': 'Не сохранено. Повторите попытку.',
} as const satisfies Translated<typeof en>
