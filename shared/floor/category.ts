import * as z from 'zod/mini'

/** Who takes part, as the Council files its participants (domain: HRC rule 7(a), ECOSOC 1996/31). */
export const category = z.enum(['member-state', 'observer-state', 'un-entity', 'igo', 'nhri', 'ngo'])
export type Category = z.infer<typeof category>

/** The regional groups of the United Nations. */
export const region = z.enum(['african', 'asia-pacific', 'eastern-european', 'latin-american-and-caribbean', 'western-european-and-others'])
export type Region = z.infer<typeof region>

/** Of whoever reads a statement, where a delegation says it. */
export const gender = z.enum(['female', 'male', 'other'])
export type Gender = z.infer<typeof gender>
