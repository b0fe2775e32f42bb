import type { statistics as en } from '../en/statistics.ts'
import type { Translated } from '../catalogue.ts'

export const statistics = {
  'statistics.title': 'Estadísticas de la sesión',
  'statistics.lead': 'Cambian mientras transcurre la sesión. Quien tiene la palabra se cuenta cuando termina su declaración.',
  'statistics.none': 'Aún no se ha escuchado a nadie de la lista. Los gráficos aparecen aquí cuando termina la primera declaración.',
  'statistics.requests': 'Solicitudes',
  'statistics.statements': 'Declaraciones',
  'statistics.time': 'Tiempo utilizado',
  'statistics.podium-time': 'Tiempo del estrado',
  'statistics.by-category': 'Por categoría',
  'statistics.by-category-lead': 'Qué parte de las solicitudes y qué parte del tiempo tuvo cada una.',
  'statistics.by-region': 'Por grupo regional',
  'statistics.by-region-lead': 'De las solicitudes y el tiempo de los Estados solamente.',
  'statistics.share-requests': 'Parte de las solicitudes',
  'statistics.share-time': 'Parte del tiempo',
  'statistics.no-region': 'Sin indicar',
  'statistics.waits': 'Tiempos de espera',
  'statistics.waits-lead': 'De la solicitud al uso de la palabra. La mediana es <fig>{median}</fig>; la espera más larga, <fig>{longest}</fig>.',
  'statistics.overs': 'Excesos de tiempo',
  'statistics.overs-lead': 'Declaraciones que excedieron su tiempo: <fig>{n}</fig> de <fig>{of}</fig>. En total <fig>{time}</fig>, la que más <fig>{longest}</fig>.',
  'statistics.minutes': 'Minutos de espera',
  'statistics.seconds': 'Segundos de exceso',
  'statistics.category': 'Categoría',
  'statistics.region': 'Grupo regional',
  'statistics.over-runs': 'Excesos',
  'statistics.over-time': 'Tiempo excedido',
} as const satisfies Translated<typeof en>
