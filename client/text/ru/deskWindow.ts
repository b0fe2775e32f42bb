import type { deskWindow as en } from '../en/deskWindow.ts'
import type { Translated } from '../catalogue.ts'

export const deskWindow = {
  'desk-window.lead': 'Рабочий стол секретариата',
  'desk-window.to-chair': 'К окну Председателя',
  'desk-window.nav': 'Разделы рабочего стола',
  'desk-window.lost': 'Этот раздел не загрузился.',
  'desk-window.reading': 'Загрузка…',
  'desk-window.unreachable': 'Сервер сейчас недоступен. Повторите попытку.',
  'desk-window.again': 'Повторить',
  'desk-window.meetings': 'Заседания',
  'desk-window.meeting': 'Заседание',
  'desk-window.paper': 'Бумажный список',
  'desk-window.cards': 'Карточки доступа',
  'desk-window.texts': 'Тексты и записи',
  'desk-window.record': 'Протокол',
  'desk-window.statistics': 'Статистика',
  'desk-window.when': 'Дата и время',
  'desk-window.place': 'Место',
  'desk-window.programme': 'Программа',
  'desk-window.podium': 'Президиум',
  'desk-window.subject-matters': 'Темы',
  'desk-window.delegations': 'Делегации',
  'desk-window.delegation-count': '{n, plural, one {# делегация} few {# делегации} many {# делегаций} other {# делегации}}',
  'desk-window.created': 'Заседание создано: <b>{title}</b>',
} as const satisfies Translated<typeof en>
