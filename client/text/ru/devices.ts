import type { devices as en } from '../en/devices.ts'
import type { Translated } from '../catalogue.ts'

export const devices = {
  'devices.title': 'Ваши устройства',
  'devices.lead': 'Вход выполнен по вашему коду доступа. Устройство, на котором выполнен выход, больше ничего из заседания не показывает.',
  'devices.on': '{browser}, {system}',
  'devices.unsaid': 'Браузер, который себя не называет',
  'devices.unsaid-on': 'Браузер, {system}',
  'devices.since': 'с {time}',
  'devices.since-day': 'с {date}, {time}',
  'devices.this': 'это устройство',
  'devices.sign-out': 'Выйти',
  'devices.sign-out-of': 'Выйти: {device}, {since}',
  'devices.gone': '{device}: выход выполнен.',
  'devices.here': 'Выйти здесь',
  'devices.everywhere': 'Выйти везде',
  'devices.everywhere-title': 'Выйти везде?',
  'devices.everywhere-lead': '{n, plural, one {Выход будет выполнен сразу на # устройстве, включая это.} few {Выход будет выполнен сразу на # устройствах, включая это.} many {Выход будет выполнен сразу на # устройствах, включая это.} other {Выход будет выполнен сразу на # устройства, включая это.}} Код доступа по-прежнему открывает окно: если его знают другие, попросите в секретариате новый.',
  'devices.stay': 'Не выходить',
  'devices.close': 'Закрыть',
  'devices.looking': 'Поиск…',
  'devices.again': 'Повторить',
  'devices.unreachable': 'Сервер не ответил. Повторите попытку.',
} as const satisfies Translated<typeof en>
