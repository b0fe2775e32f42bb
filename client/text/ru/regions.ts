import type { regions as en } from '../en/regions.ts'
import type { Translated } from '../catalogue.ts'

export const regions = {
  'region.african': 'Африканские государства',
  'region.asia-pacific': 'Государства Азиатско-Тихоокеанского региона',
  'region.eastern-european': 'Восточноевропейские государства',
  'region.latin-american-and-caribbean': 'Государства Латинской Америки и Карибского бассейна',
  'region.western-european-and-others': 'Западноевропейские и другие государства',
} as const satisfies Translated<typeof en>
