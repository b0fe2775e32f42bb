import { performance } from 'node:perf_hooks'

/** What was read is handed out again for so many ms; a reading that fails is tried anew by the next who asks. */
export function keptFor<T>(ms: number, read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null
  let until = 0
  return () => {
    if (kept !== null && performance.now() < until) return kept
    const reading = read()
    kept = reading
    until = performance.now() + ms
    reading.catch(() => {
      if (kept === reading) kept = null
    })
    return reading
  }
}
