import type { EntryScene } from './scene.ts'

/** Codes that the gallery's own door answers in a way of its own (see `gallerySite.ts`). */
export const CODES = { unknown: 'K7QF-9M2X', unanswered: 'T4WD-8R6P', cut: 'H3NB-5Y7C' } as const

const scene = (code: string | null = null): EntryScene => ({ window: 'enter', code })

export const enterScenes: Readonly<Record<string, () => EntryScene>> = {
  'enter-empty': () => scene(),
  'enter-wrong-code': () => scene(CODES.unknown),
  'enter-unreachable': () => scene(CODES.cut),
  'enter-signing-in': () => scene(CODES.unanswered),
  'enter-no-page': () => ({ ...scene(), isNoPage: true }),
}
