import type { swaps as en } from '../en/swaps.ts'
import type { Translated } from '../catalogue.ts'

/** The other delegation is always «la delegación de …», so that every verb stands in the singular. */
export const swaps = {
  'swap.offer': 'Ofrecer intercambio',
  'swap.offer-of': 'Ofrecer intercambio: {what}',
  'swap.by-me-open': 'Ha ofrecido <a>{name}</a> su lugar, el {mine}.º, a cambio del {theirs}.º.',
  'swap.by-me-accepted': 'La delegación <de>{name}</de> ha aceptado: los lugares se han intercambiado.',
  'swap.by-me-declined': 'La delegación <de>{name}</de> ha rechazado el intercambio.',
  'swap.by-me-taken-back': 'Ha retirado usted su oferta <a>{name}</a>.',
  'swap.by-me-lapsed': 'Su oferta <a>{name}</a> ha caducado: {why}.',
  'swap.to-me-open': 'La delegación <de>{name}</de> le ofrece un intercambio: su lugar, el {theirs}.º, por el de usted, el {mine}.º.',
  'swap.to-me-effect': 'Si acepta, usted ocupará el lugar {theirs} y la delegación <de>{name}</de> el {mine}, de inmediato.',
  'swap.to-me-accepted': 'Ha aceptado usted la oferta <de>{name}</de>: los lugares se han intercambiado.',
  'swap.to-me-declined': 'Ha rechazado usted la oferta <de>{name}</de>.',
  'swap.to-me-taken-back': 'La delegación <de>{name}</de> ha retirado su oferta de intercambio.',
  'swap.to-me-lapsed': 'La oferta <de>{name}</de> ha caducado: {why}.',
  'swap.why-gone': 'una de las dos delegaciones dejó la lista',
  'swap.why-moved': 'uno de los dos lugares ha cambiado',
  'swap.why-kept': 'uno de los dos lugares es el siguiente o está protegido',
  'swap.why-off': 'ya no se intercambian lugares',
  'swap.take-back': 'Retirar',
  'swap.take-back-from': 'Retirar la oferta <a>{name}</a>',
  'swap.accept': 'Aceptar',
  'swap.accept-of': 'Aceptar la oferta <de>{name}</de>',
  'swap.decline': 'Rechazar',
  'swap.decline-of': 'Rechazar la oferta <de>{name}</de>',
} as const satisfies Translated<typeof en>
