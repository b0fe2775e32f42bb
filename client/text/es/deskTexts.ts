import type { deskTexts as en } from '../en/deskTexts.ts'
import type { Translated } from '../catalogue.ts'

export const deskTexts = {
  'desk-texts.count': '{n, plural, =0 {Ningún texto entregado} one {# texto entregado} many {# de textos entregados} other {# textos entregados}}, de {of, plural, one {# declaración} many {# de declaraciones} other {# declaraciones}}',
  'desk-texts.only-missing': 'Solo las que no tienen texto',
  'desk-texts.none': 'Nadie ha pedido todavía la palabra.',
  'desk-texts.on-floor': 'En uso de la palabra',
  'desk-texts.on-list': 'Núm. <fig>{n}</fig> en la lista',
  'desk-texts.waits': 'En espera de aprobación',
  'desk-texts.heard': 'Pronunciada, {time}',
  'desk-texts.unheard': 'No pudo pronunciarse',
  'desk-texts.over': 'Quedó sin efecto',
  'desk-texts.handed-in': 'Entregado',
  'desk-texts.handed-in-by': 'Entregado {by}, {when}',
  'desk-texts.deleted': 'Eliminado',
  'desk-texts.deleted-by': 'Eliminado {by}, {when}',
  'desk-texts.otherwise': 'Recibido por otra vía',
  'desk-texts.missing': 'No entregado',
  'desk-texts.missed': 'No entregado antes de dar la palabra',
  'desk-texts.kept-days': '{n, plural, =0 {Los textos se eliminan en cuanto se levanta la sesión.} one {Los textos se eliminan # día después de levantarse la sesión.} many {Los textos se eliminan # de días después de levantarse la sesión.} other {Los textos se eliminan # días después de levantarse la sesión.}}',
  'desk-texts.kept-until': 'Los textos se eliminarán el {date}.',
  'desk-texts.kept-change': 'Cambiarlo en el plan',
  'desk-texts.over-time': 'Ha terminado el plazo de conservación de los textos: ya nadie los lee.',
  'desk-texts.notes': 'Notas de la relatoría',
  'desk-texts.notes-count': '{n, plural, =0 {No se ha anotado nada.} one {# nota.} many {# de notas.} other {# notas.}}',
} as const satisfies Translated<typeof en>
