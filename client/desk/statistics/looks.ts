/** How bars are told apart without colour: hatched within an outline, or full. */
export const LOOKS = ['hatched', 'full'] as const
export type Look = (typeof LOOKS)[number]

/** What a bar or its swatch is filled with; a hatching is defined once in each drawing. */
export const fillOf = (look: Look, hatchingId: string): string => (look === 'hatched' ? `url(#${hatchingId})` : 'var(--ink)')
