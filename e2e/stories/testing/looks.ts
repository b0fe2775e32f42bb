import type { Language } from '#shared/floor/language.ts'
import { THEMES, type Size, type Theme } from '#e2e/gallery/galleryPage.ts'
import { isShownAt } from '#e2e/gallery/scenes.ts'

const LAPTOP: Size = { width: 1366, height: 768 }
export const PHONE: Size = { width: 390, height: 844 }
export const SIZES: readonly Size[] = [LAPTOP, PHONE]

/** A scene in one language and size, looked at in each of these dresses. */
export interface Look {
  scene: string
  language: Language
  size: Size
  dresses: readonly Theme[]
}

/** Every scene at both sizes, in all dresses. */
export function allLooks(scenes: readonly string[], language: Language): Look[] {
  return SIZES.flatMap(size => scenes.filter(scene => isShownAt(scene, size)).map(scene => ({ scene, language, size, dresses: THEMES })))
}

/** In `npm test`, of so many scenes one is looked at. */
export const ONE_OF = 20

/** Of every twenty scenes one: within so many of them as there are sizes, dresses and languages together, each of these meets each of the others. */
export function looksByTurns(scenes: readonly string[], languages: readonly Language[]): Look[] {
  return scenes.filter((_, index) => index % ONE_OF === 0).map((scene, turn) => {
    const size = inTurn(SIZES, turn)
    const dress = inTurn(THEMES, Math.floor(turn / SIZES.length))
    const spoken = inTurn(languages, Math.floor(turn / SIZES.length / THEMES.length))
    return { scene, language: spoken, size: isShownAt(scene, size) ? size : LAPTOP, dresses: [dress] }
  })
}

function inTurn<T>(all: readonly T[], turn: number): T {
  return all[turn % all.length] as T
}
