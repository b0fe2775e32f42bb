import type { kinds as en } from '../en/kinds.ts'
import type { Translated } from '../catalogue.ts'

export const kinds = {
  'band.priority': 'Altas autoridades y grupos',
  'band.members': 'Miembros del Consejo',
  'band.observers': 'Estados observadores, Naciones Unidas y organizaciones intergubernamentales',
  'band.nhris': 'Instituciones nacionales de derechos humanos',
  'band.ngos': 'Organizaciones no gubernamentales',
  'band.replies': 'Derecho a contestar',
  'band-short.priority': 'Altas autoridades y grupos',
  'band-short.members': 'Miembros del Consejo',
  'band-short.observers': 'Estados observadores y ONU',
  'band-short.nhris': 'Instituciones nacionales',
  'band-short.ngos': 'ONG',
  'band-short.replies': 'Derecho a contestar',
  'category.member-state': 'Miembros del Consejo',
  'category.observer-state': 'Estados observadores',
  'category.un-entity': 'Entidades de las Naciones Unidas',
  'category.igo': 'Organizaciones intergubernamentales',
  'category.nhri': 'Instituciones nacionales de derechos humanos',
  'category.ngo': 'Organizaciones no gubernamentales',
  'language.ar': 'Árabe', 'language.zh': 'Chino', 'language.en': 'Inglés', 'language.fr': 'Francés', 'language.ru': 'Ruso', 'language.es': 'Español',
  'reason.list-is-full': 'El tiempo de esta lista se ha agotado.',
  'reason.already-spoken': 'La delegación ya ha intervenido.',
  'reason.not-in-this-segment': 'No en este segmento.',
  'reason.ask-the-desk': 'Diríjase al mostrador de la lista de oradores.',
  'reason.no-reason': 'No se indicó el motivo.',
} as const satisfies Translated<typeof en>
