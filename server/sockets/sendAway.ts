import { setTimeout as pause } from 'node:timers/promises'
import { oneByOne } from '#server/oneByOne.ts'
import type { Line } from './line.ts'
import type { Lines } from './lines.ts'

/** So long a line may still take, ms: it makes another one first. Whoever did not understand is cut then. */
const GOING_MS = 2500
const LOOK_MS = 20

/** Tells each line to go to another node, and each that comes meanwhile of what was let in before. Resolves when all are gone, or their time is over. */
export async function sendAway(lines: Lines): Promise<void> {
  const told = new WeakSet<Line>()
  const tellTheRest = (): Promise<void> => oneByOne([...lines.all].filter(line => !told.has(line)), line => {
    told.add(line)
    line.tell('line:leave')
  })
  await tellTheRest()
  for (const until = performance.now() + GOING_MS; lines.all.size > 0 && performance.now() < until;) {
    await tellTheRest()
    await pause(LOOK_MS)
  }
}
