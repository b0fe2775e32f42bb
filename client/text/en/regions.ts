import type { Region } from '#shared/floor/category.ts'

/** The regional groups, by the names that the United Nations have for them. */
export const regions = {
  'region.african': 'African States',
  'region.asia-pacific': 'Asia-Pacific States',
  'region.eastern-european': 'Eastern European States',
  'region.latin-american-and-caribbean': 'Latin American and Caribbean States',
  'region.western-european-and-others': 'Western European and other States',
} as const satisfies Record<`region.${Region}`, string>
