import { setTimeout as pause } from 'node:timers/promises'
import { oneByOne } from '#server/oneByOne.ts'
import type { Lines } from './lines.ts'

/** So long a line may still take, ms: it makes another one first. Whoever did not understand is cut then. */
const GOING_MS = 2500
const LOOK_MS = 20

/** Tells each line to go to another node. Resolves when all are gone, or their time is over. */
export async function sendAway(lines: Lines): Promise<void> {
  await oneByOne([...lines.all], line => line.tell('line:leave'))
  for (const until = performance.now() + GOING_MS; lines.all.size > 0 && performance.now() < until;) await pause(LOOK_MS)
}
