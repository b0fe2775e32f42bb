import type { call as en } from '../en/call.ts'
import type { Translated } from '../catalogue.ts'

export const call = {
  'call.tab-next': '● Вы следующий оратор',
  'call.tab-floor': '● Вам предоставлено слово',
  'call.title-next': 'Приготовьтесь: вы следующий оратор',
  'call.title-floor': 'Вам предоставлено слово',
  'call.title-try': 'Так выглядит вызов',
  'call.body': '{name} · {meeting}',
  'call.body-rehearsal': 'Репетиция · {name} · {meeting}',
  'call.heading': 'Когда вас вызывают',
  'call.sound-on': 'Звук включен',
  'call.sound-off': 'Звук выключен',
  'call.sound-locked': 'Нажмите один раз в любом месте, чтобы включить звук этого окна.',
  'call.notification-on': 'Уведомление включено',
  'call.notification-off': 'Уведомление выключено',
  'call.notification-none': 'Без уведомления',
  'call.allow': 'Разрешить',
  'call.try': 'Проверить',
  'call.why-denied': 'Уведомления этой страницы запрещены в настройках браузера.',
  'call.why-insecure': 'Соединение с этим адресом не защищено, поэтому браузер не показывает уведомлений.',
  'call.why-missing': 'Этот браузер не показывает уведомлений.',
  'call.still-locked': 'О вызове сообщит заголовок вкладки, а после первого нажатия — и звук.',
  'call.still-sound': 'О вызове сообщат звук и заголовок вкладки.',
  'call.still-title': 'О вызове сообщит заголовок этой вкладки.',
} as const satisfies Translated<typeof en>
