import type { enter as en } from '../en/enter.ts'
import type { Translated } from '../catalogue.ts'

export const enter = {
  'enter.title': 'Введите код доступа',
  'enter.lead': 'Он указан на карточке, выданной секретариатом. Один код открывает одно окно — ваше.',
  'enter.by-link': 'Код получен вместе со ссылкой. Здесь можно ввести другой.',
  'enter.code': 'Код доступа',
  'enter.go': 'Войти',
  'enter.busy': 'Вход…',
  'enter.staff': 'Вход для сотрудников',
  'enter.unreachable': 'Нет связи с сервером. Повторите попытку.',
  'enter.by-itself': 'Эта страница повторяет попытки сама.',
  'enter.signed-out-here': 'Вы вышли на этом устройстве. Браузер ничего из заседания не хранит.',
  'enter.signed-out-everywhere': 'Вы вышли на всех устройствах. Этот браузер ничего из заседания не хранит.',
} as const satisfies Translated<typeof en>
