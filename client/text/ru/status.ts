import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': 'Подключение к заседанию',
  'status.connecting-lead': 'Это займет немного времени.',
  'status.connecting-long': 'Сервер пока не отвечает. Окно само продолжает попытки.',
  'status.lost': 'Связь потеряна в <fig>{time}</fig>. Попытки продолжаются.',
  'status.lost-news': 'Последние данные: <fig>{time}</fig>',
  'status.refused': 'Заседание нельзя показать здесь',
  'status.no-session': 'Выполните вход',
  'status.no-session-lead': 'Вход в это окно в данном браузере не выполнен, или доступ отозван. Код указан на вашей карточке доступа.',
  'status.no-meeting': 'Такого заседания нет',
  'status.no-meeting-yet': 'Возможно, оно будет восстановлено, или адрес неверен. Окно само продолжает попытки.',
  'status.newer': 'Есть новая версия',
  'status.newer-lead': 'Окно само загрузит ее, как только закончится отправка.',
  'status.stopped': 'Это окно отключено от заседания',
  'status.stopped-lead': 'Оно больше ничего не показывает и не отправляет. Чтобы вернуться, загрузите страницу заново.',
  'status.reload': 'Загрузить страницу заново',
  'status.not-loaded': 'Окно загружено не полностью',
  'status.not-loaded-lead': 'Часть его не получена. Она будет загружена, как только сервер ответит.',
  'status.enter': 'Ввести код доступа',
  'status.no-page': 'Здесь ничего нет',
  'status.no-page-lead': 'По этому адресу нет окна. Окна открываются по коду доступа.',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': 'Председатель',
  'tab.secretariat': 'Секретариат',
  'tab.screen': 'Экран',
  'tab.public': 'Для всех',
  'tab.lower-third': 'Титр',
  'tab.booth': 'Переводчики: {language}',
} as const satisfies Translated<typeof en>
