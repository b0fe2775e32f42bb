import type { Category } from './category.ts'

/** L10: the bands, in the order in which they are heard (domain §1.5; replies last, §1.6). */
export const BANDS = ['priority', 'members', 'observers', 'nhris', 'ngos', 'replies'] as const
export type Band = (typeof BANDS)[number]

/** L10: where a delegation is heard in its own name. */
export const BAND_OF: Record<Category, Band> = {
  'member-state': 'members',
  'observer-state': 'observers',
  'un-entity': 'observers',
  igo: 'observers',
  nhri: 'nhris',
  ngo: 'ngos',
}
