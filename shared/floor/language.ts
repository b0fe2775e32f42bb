import * as z from 'zod/mini'

/** The six languages of the United Nations. */
export const language = z.enum(['ar', 'zh', 'en', 'fr', 'ru', 'es'])
export type Language = z.infer<typeof language>
