import type { publicWords as en } from '../en/public.ts'
import type { Translated } from '../catalogue.ts'

export const publicWords = {
  'public.list': 'Список ораторов',
  'public.not-open': 'Запись еще не открыта. Ее открывает Председатель.',
  'public.nobody': 'Сейчас в списке никого нет.',
  'public.not-heard': '{n, plural, one {# оратор не был заслушан.} few {# оратора не были заслушаны.} many {# ораторов не были заслушаны.} other {# оратора не были заслушаны.}}',
  'public.about': 'около <fig>{time}</fig>',
  'public.estimates': 'Время указано приблизительно: оно меняется по ходу заседания.',
  'public.veiled-next': 'На этом заседании показываются только имена ближайших ораторов: {n}.',
  'public.veiled-all': 'На этом заседании имена записавшихся не показываются.',
  'public.heard': 'Уже выступили',
  'public.heard-none': 'Пока никто не выступал.',
  'public.heard-count': '{n, plural, one {# выступление} few {# выступления} many {# выступлений} other {# выступления}}',
  'public.at-for': 'в <fig>{at}</fig>, <fig>{time}</fig>',
  'public.earlier': 'Более ранние выступления: {n}',
  'public.what': 'То, что видит весь зал, в ту же минуту. Изменить здесь ничего нельзя.',
} as const satisfies Translated<typeof en>
