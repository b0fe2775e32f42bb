import type { regions as en } from '../en/regions.ts'
import type { Translated } from '../catalogue.ts'

export const regions = {
  'region.african': 'Estados de África',
  'region.asia-pacific': 'Estados de Asia y el Pacífico',
  'region.eastern-european': 'Estados de Europa Oriental',
  'region.latin-american-and-caribbean': 'Estados de América Latina y el Caribe',
  'region.western-european-and-others': 'Estados de Europa Occidental y otros Estados',
} as const satisfies Translated<typeof en>
