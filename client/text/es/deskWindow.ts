import type { deskWindow as en } from '../en/deskWindow.ts'
import type { Translated } from '../catalogue.ts'

export const deskWindow = {
  'desk-window.lead': 'Mesa de la secretaría',
  'desk-window.to-chair': 'A la ventana de la presidencia',
  'desk-window.nav': 'Partes de la mesa',
  'desk-window.lost': 'Esta parte no ha llegado.',
  'desk-window.reading': 'Leyendo…',
  'desk-window.unreachable': 'Ahora no se puede llegar al servidor. Inténtelo de nuevo.',
  'desk-window.again': 'Reintentar',
  'desk-window.meetings': 'Sesiones',
  'desk-window.meeting': 'Sesión',
  'desk-window.paper': 'Lista en papel',
  'desk-window.cards': 'Tarjetas de acceso',
  'desk-window.texts': 'Textos y notas',
  'desk-window.record': 'Acta',
  'desk-window.statistics': 'Estadísticas',
  'desk-window.when': 'Fecha y hora',
  'desk-window.place': 'Lugar',
  'desk-window.programme': 'Programa',
  'desk-window.podium': 'Estrado',
  'desk-window.subject-matters': 'Temas',
  'desk-window.delegations': 'Delegaciones',
  'desk-window.delegation-count': '{n, plural, one {# delegación} many {# de delegaciones} other {# delegaciones}}',
  'desk-window.created': 'Se creó la sesión: <b>{title}</b>',
} as const satisfies Translated<typeof en>
