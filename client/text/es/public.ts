import type { publicWords as en } from '../en/public.ts'
import type { Translated } from '../catalogue.ts'

export const publicWords = {
  'public.list': 'Lista de oradores',
  'public.not-open': 'La lista todavía no está abierta. La abrirá la Presidencia.',
  'public.nobody': 'Ahora no hay nadie en la lista.',
  'public.not-heard': '{n, plural, one {No hubo tiempo para # inscripción.} other {No hubo tiempo para # inscripciones.}}',
  'public.about': 'hacia las <fig>{time}</fig>',
  'public.estimates': 'Las horas son estimaciones: cambian a medida que avanza la sesión.',
  'public.veiled-next': 'Esta sesión solo muestra los nombres de los próximos oradores: {n}.',
  'public.veiled-all': 'Esta sesión no muestra los nombres de los inscritos.',
  'public.heard': 'Ya pronunciadas',
  'public.heard-none': 'Todavía no ha intervenido nadie.',
  'public.heard-count': '{n, plural, one {# declaración} many {# declaraciones} other {# declaraciones}}',
  'public.at-for': 'a las <fig>{at}</fig>, durante <fig>{time}</fig>',
  'public.earlier': 'Declaraciones anteriores: {n}',
  'public.what': 'Lo que ve toda la sala, en directo. Aquí no se puede cambiar nada.',
} as const satisfies Translated<typeof en>
