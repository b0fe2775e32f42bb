import type { screen as en } from '../en/screen.ts'
import type { Translated } from '../catalogue.ts'

export const screen = {
  'screen.next': 'A continuación',
  'screen.then': 'Después',
  'screen.to-come': 'Más adelante',
  'screen.more': '{count} más en la lista',
  'screen.on-list': '{count} en la lista',
  'screen.heard': 'Pronunciadas',
  'screen.statements': '{count, plural, one {# intervención} other {# intervenciones}}',
  'screen.suspended-at': 'Suspendida a\u00a0las',
  'screen.closed-at': 'Levantada a\u00a0las',
  'screen.planned-time': 'Tiempo previsto',
  'screen.planned': 'Hora prevista',
  'screen.hours': 'De <fig>{from}</fig> a <fig>{to}</fig>',
  'screen.no-connection': 'Sin conexión',
  'screen.not-known': 'Atienda a la Presidencia',
  'screen.comes-back': 'Esta pantalla mostrará quién interviene en cuanto se restablezca la conexión.',
  'screen.lost-at': 'Conexión perdida a las',
  'screen.may-sleep': 'Esta pantalla puede apagarse: desactive el ahorro de energía',
} as const satisfies Translated<typeof en>
