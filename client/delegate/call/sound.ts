import type { Call } from '#client/status/callOf.ts'
import { canSound, soundOutput } from '#client/status/soundOutput.ts'
import { isSoundOn } from './soundSwitch.ts'
import type { Means } from './teller.ts'

/** The steps of each call, Hz: up to be ready; up and up again to speak. */
const TONES: Record<Call, readonly number[]> = { next: [659, 880], floor: [659, 880, 1319] }

const STEP_S = 0.22
const LOUDNESS = 0.25

/** A short tone made by the program: there is no file to load, and nothing to be late. */
export function playTone(call: Call): void {
  const output = soundOutput()
  if (output === null) return
  const [tone, volume] = [output.createOscillator(), output.createGain()]
  const from = output.currentTime + 0.02
  TONES[call].forEach((hertz, index) => {
    tone.frequency.setValueAtTime(hertz, from + index * STEP_S)
    volume.gain.setValueAtTime(LOUDNESS, from + index * STEP_S)
    volume.gain.exponentialRampToValueAtTime(LOUDNESS / 8, from + (index + 1) * STEP_S)
  })
  const until = from + TONES[call].length * STEP_S
  volume.gain.exponentialRampToValueAtTime(LOUDNESS / 1000, until + STEP_S)
  tone.connect(volume).connect(output.destination)
  tone.start(from)
  tone.stop(until + STEP_S)
}

export const sound: Means = { name: 'sound', isReady: () => canSound() && isSoundOn(), give: playTone }
