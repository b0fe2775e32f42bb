import type { statistics as en } from '../en/statistics.ts'
import type { Translated } from '../catalogue.ts'

export const statistics = {
  'statistics.title': 'Статистика заседания',
  'statistics.lead': 'Она меняется по ходу заседания. Текущее выступление учитывается после его окончания.',
  'statistics.none': 'Никто из списка еще не выступил. Диаграммы появятся здесь после первого выступления.',
  'statistics.requests': 'Заявки',
  'statistics.statements': 'Выступления',
  'statistics.time': 'Время',
  'statistics.podium-time': 'Время президиума',
  'statistics.by-category': 'По категориям',
  'statistics.by-category-lead': 'Доля каждой в заявках и во времени.',
  'statistics.by-region': 'По региональным группам',
  'statistics.by-region-lead': 'Доля в заявках и во времени одних только государств.',
  'statistics.share-requests': 'Доля заявок',
  'statistics.share-time': 'Доля времени',
  'statistics.no-region': 'Не указано',
  'statistics.waits': 'Время ожидания',
  'statistics.waits-lead': 'От заявки до предоставления слова. Медиана — <fig>{median}</fig>, самое долгое ожидание — <fig>{longest}</fig>.',
  'statistics.overs': 'Превышения времени',
  'statistics.overs-lead': 'Выступления сверх отведенного времени: <fig>{n}</fig> из <fig>{of}</fig>. Всего <fig>{time}</fig>, больше всего <fig>{longest}</fig>.',
  'statistics.minutes': 'Минуты ожидания',
  'statistics.seconds': 'Секунды сверх времени',
  'statistics.category': 'Категория',
  'statistics.region': 'Региональная группа',
  'statistics.over-runs': 'Превышения',
  'statistics.over-time': 'Сверх времени',
} as const satisfies Translated<typeof en>
