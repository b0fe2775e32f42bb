import * as z from 'zod/mini'

/** The bands whose order the modalities set; rights of reply have one of their own. */
export const drawable = z.enum(['priority', 'members', 'observers', 'nhris', 'ngos'])
export type Drawable = z.infer<typeof drawable>
