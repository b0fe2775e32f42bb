import type { regions as en } from '../en/regions.ts'
import type { Translated } from '../catalogue.ts'

export const regions = {
  'region.african': 'États d’Afrique',
  'region.asia-pacific': 'États d’Asie et du Pacifique',
  'region.eastern-european': 'États d’Europe orientale',
  'region.latin-american-and-caribbean': 'États d’Amérique latine et des Caraïbes',
  'region.western-european-and-others': 'États d’Europe occidentale et autres États',
} as const satisfies Translated<typeof en>
