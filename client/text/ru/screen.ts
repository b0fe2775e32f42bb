import type { screen as en } from '../en/screen.ts'
import type { Translated } from '../catalogue.ts'

export const screen = {
  'screen.next': 'Далее',
  'screen.then': 'Затем',
  'screen.to-come': 'Далее по программе',
  'screen.more': 'еще {count} в списке',
  'screen.on-list': '{count} в списке',
  'screen.heard': 'Заслушано',
  'screen.statements': '{count, plural, one {# выступление} few {# выступления} many {# выступлений} other {# выступления}}',
  'screen.suspended-at': 'Прервано в',
  'screen.closed-at': 'Закрыто в',
  'screen.planned-time': 'Отведенное время',
  'screen.planned': 'По плану',
  'screen.hours': 'с <fig>{from}</fig> до <fig>{to}</fig>',
  'screen.no-connection': 'Нет связи',
  'screen.not-known': 'Просьба следить за указаниями Председателя',
  'screen.comes-back': 'Имя оратора появится на экране, как только связь восстановится.',
  'screen.lost-at': 'Связь потеряна в',
  'screen.may-sleep': 'Этот экран может погаснуть: отключите на нем энергосбережение',
} as const satisfies Translated<typeof en>
