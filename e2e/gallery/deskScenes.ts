import type { Scene } from './scene.ts'
import { secretariat } from './staged.ts'
import { speaking } from './stories.ts'

/** The parts of the secretariat's desk. */
export const deskScenes: Readonly<Record<string, () => Scene>> = {
  'desk-meeting': () => ({ window: 'desk', actor: secretariat, part: 'meeting', staged: speaking(), until: '.facts-of' }),
}
