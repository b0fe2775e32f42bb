import type { away as en } from '../en/away.ts'
import type { Translated } from '../catalogue.ts'

export const away = {
  'status.refused': 'Заседание нельзя показать здесь',
  'status.no-session': 'Выполните вход',
  'status.no-session-lead': 'Вход в это окно в данном браузере не выполнен, или доступ отозван. Код указан на вашей карточке доступа.',
  'status.no-meeting': 'Такого заседания нет',
  'status.no-meeting-yet': 'Возможно, оно будет восстановлено, или адрес неверен. Окно само продолжает попытки.',
  'status.stopped': 'Это окно отключено от заседания',
  'status.stopped-lead': 'Оно больше ничего не показывает и не отправляет. Чтобы вернуться, загрузите страницу заново.',
  'status.broken': 'В этом окне произошла ошибка',
  'status.broken-lead': 'Данные заседания не потеряны. Окно загрузится само, каждый раз после более долгой паузы.',
  'status.no-page': 'Здесь ничего нет',
  'status.no-page-lead': 'По этому адресу нет окна. Окна открываются по коду доступа.',
} as const satisfies Translated<typeof en>
