import { chairScenes } from './chairScenes.ts'
import { delegateScenes } from './delegateScenes.ts'
import type { Scene } from './scene.ts'
import { screenScenes } from './screenScenes.ts'

/** All scenes by their names; each is staged only when it is wanted. */
export const SCENES: Readonly<Record<string, () => Scene>> = { ...chairScenes, ...delegateScenes, ...screenScenes }
