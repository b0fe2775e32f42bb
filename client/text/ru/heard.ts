import type { heard as en } from '../en/heard.ts'
import type { Translated } from '../catalogue.ts'

export const heard = {
  'heard.title': 'Заслушано',
  'heard.lead': '{n, plural, one {# выступление} few {# выступления} many {# выступлений} other {# выступления}} в том порядке, в каком они были заслушаны.',
  'heard.close': 'Закрыть',
  'heard.of': '<b>{used}</b> из <fig>{given}</fig>',
  'heard.at': 'слово предоставлено в <fig>{time}</fig>',
  'heard.on-paper': 'записано на бумаге',
  'heard.corrected': 'исправлено',
  'heard.measured': 'Измерено: <fig>{measured}</fig>. Исправлено {by} в <fig>{time}</fig>: {reason}.',
  'heard.correct': 'Исправить время',
  'heard.correct-of': 'Исправить время: {name}',
  'heard.undo': 'Отменить',
  'heard.undo-of': 'Отменить исправление времени: {name}',
  'heard.time': 'Использовано (м:сс)',
  'heard.bad-time': 'Укажите минуты и секунды, например 2:30.',
  'heard.why': 'Причина',
  'heard.record': 'Внести исправление',
  'heard.cancel': 'Назад',
  'heard.reason-clock-started-late': 'часы включены с опозданием',
  'heard.reason-clock-ran-on': 'часы не остановлены после выступления',
  'heard.reason-interruption': 'выступление прерывалось',
  'heard.reason-other': 'другая причина',
} as const satisfies Translated<typeof en>
