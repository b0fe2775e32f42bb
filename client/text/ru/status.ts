import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': 'Подключение к заседанию',
  'status.connecting-lead': 'Это займет немного времени.',
  'status.connecting-long': 'Сервер пока не отвечает. Окно само продолжает попытки.',
  'status.lost': 'Связь потеряна в <fig>{time}</fig>. Попытки продолжаются.',
  'status.newer': 'Есть новая версия',
  'status.newer-lead': 'Окно само загрузит ее, как только закончится отправка.',
  'status.reload': 'Загрузить страницу заново',
  'status.not-loaded': 'Окно загружено не полностью',
  'status.not-loaded-lead': 'Часть его не получена. Она будет загружена, как только сервер ответит.',
  'status.enter': 'Ввести код доступа',
  'status.devices': 'Устройства и выход',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': 'Председатель',
  'tab.secretariat': 'Секретариат',
  'tab.screen': 'Экран',
  'tab.public': 'Для всех',
  'tab.lower-third': 'Титр',
  'tab.booth': 'Устный перевод: {language}',
} as const satisfies Translated<typeof en>
