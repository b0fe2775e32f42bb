import { browserSwitch } from '#client/ui/browserSwitch.ts'
import { soundOutput } from '#client/status/soundOutput.ts'

/** Whether this browser sounds when a point of order comes in. */
export const { isOn: isOrderSoundOn, turn: setOrderSound, useIsOn: useOrderSoundOn } = browserSwitch('rostrum:order-sound')

const HERTZ = 523
const LASTS_S = 0.35
const LOUDNESS = 0.2

/** One low tone: who presides hears that something has come in, and goes on listening to the speaker. */
export function playOrderTone(): void {
  const output = soundOutput()
  if (output === null) return
  const [tone, volume] = [output.createOscillator(), output.createGain()]
  const from = output.currentTime + 0.02
  tone.frequency.setValueAtTime(HERTZ, from)
  volume.gain.setValueAtTime(LOUDNESS, from)
  volume.gain.exponentialRampToValueAtTime(LOUDNESS / 1000, from + LASTS_S)
  tone.connect(volume).connect(output.destination)
  tone.start(from)
  tone.stop(from + LASTS_S)
}
