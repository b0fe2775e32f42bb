import type { lowerThird as en } from '../en/lowerThird.ts'
import type { Translated } from '../catalogue.ts'

export const lowerThird = {
  'third.trial': 'Проба: без слова «backdrop» в адресе здесь нет ничего, кроме титра.',
  'third.nobody': 'Слово никому не предоставлено: ничего не показывается.',
  'third.called': 'Оратор приглашен, но слово еще никому не предоставлено: ничего не показывается.',
  'third.order': 'Рассматривается выступление по порядку ведения заседания или предложение: ничего не показывается.',
  'third.suspended': 'Заседание прервано: ничего не показывается.',
  'third.closed': 'Заседание закрыто: ничего не показывается.',
  'third.not-known': 'Возможно, слово уже у другого оратора: имя не показывается, пока связь не восстановлена.',
} as const satisfies Translated<typeof en>
