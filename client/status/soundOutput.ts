/** Browsers let a page sound only after somebody has pressed in it: anything, anywhere. */
const PRESSES = ['pointerup', 'keydown'] as const

let output: AudioContext | null = null
const listeners = new Set<() => void>()

/** The way to the loudspeaker; null before the first press. */
export function soundOutput(): AudioContext | null {
  return output
}

export function canSound(): boolean {
  return output?.state === 'running'
}

/** Calls when the page can sound, or cannot any more. */
export function listenSound(call: () => void): () => void {
  listeners.add(call)
  return () => listeners.delete(call)
}

/** From the first press in the page on it can sound. Returns how to stop waiting for presses. */
export function unlockSound(): () => void {
  // To open it takes longer than what the press is for, which comes first.
  const unlockNext = (): void => void setTimeout(unlock)
  for (const press of PRESSES) addEventListener(press, unlockNext, true)
  return () => PRESSES.forEach(press => removeEventListener(press, unlockNext, true))
}

function unlock(): void {
  output ??= openOutput()
  if (output !== null && !canSound()) void output.resume()
}

function openOutput(): AudioContext | null {
  if (typeof AudioContext === 'undefined') return null
  const opened = new AudioContext()
  opened.addEventListener('statechange', () => listeners.forEach(call => call()))
  return opened
}
