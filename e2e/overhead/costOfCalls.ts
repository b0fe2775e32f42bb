import { newMeasures, type Measures } from '#server/measures/measures.ts'

const CALLS = 200_000
const WARM = 20_000

/** What each thing that is measured costs, μs. */
export function costOfCalls(): Record<string, number> {
  const measures = newMeasures()
  return {
    'a command': costOf(measures, ({ commands }, index) => commands.answered({ ok: true, version: index }, index % 7)),
    'a refusal': costOf(measures, ({ commands }, index) => commands.answered({ ok: false, code: 'already-listed' }, index % 7)),
    'an append': costOf(measures, ({ commits }, index) => {
      commits.appends += 1
      commits.appended(index % 200, index % 7)
      commits.settled(1)
    }),
    'a broadcast': costOf(measures, ({ broadcasts }, index) => broadcasts.broadcast(index % 200, index % 7, 5)),
  }
}

function costOf(measures: Measures, act: (measures: Measures, index: number) => void): number {
  for (let index = 0; index < WARM; index += 1) act(measures, index)
  const beganAt = performance.now()
  for (let index = 0; index < CALLS; index += 1) act(measures, index)
  return ((performance.now() - beganAt) * 1000) / CALLS
}
