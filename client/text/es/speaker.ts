import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'Lectura: {who}',
  'speaker.row': 'Lectura',
  'speaker.unstated': 'Sin indicar',
  'speaker.unstated-line': 'Lectura: sin indicar',
  'speaker.title': 'Nombre y cargo de quien interviene',
  'speaker.lead': 'Solo lo ven su delegación y quienes presiden. Puede cambiarlo hasta que tenga la palabra.',
  'speaker.name': 'Nombre',
  'speaker.function': 'Cargo (si procede)',
  'speaker.remove': 'Quitar',
  'speaker.wrong': 'Escriba un nombre y, si lo desea, un cargo, de 300 caracteres como máximo cada uno.',
  'speaker.not-saved': 'No se ha guardado. Inténtelo de nuevo.',
} as const satisfies Translated<typeof en>
