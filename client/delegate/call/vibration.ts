import type { Call } from '#client/status/callOf.ts'
import type { Means } from './teller.ts'

/** On and off in turn, ms. */
const PATTERNS: Record<Call, number[]> = { next: [200, 100, 200], floor: [200, 100, 200, 100, 500] }

/** A telephone in the hand. As with sound, only after somebody has pressed in the page. */
export const vibration: Means = {
  name: 'vibration',
  isReady: () => 'vibrate' in navigator && navigator.userActivation?.hasBeenActive,
  give: call => void navigator.vibrate(PATTERNS[call]),
}
