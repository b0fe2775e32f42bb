import { setTimeout as pause } from 'node:timers/promises'
import { afterAll } from 'vitest'

/** What a test file can leave behind and that keeps a process alive. */
const KINDS = ['TCPSocketWrap', 'TCPServerWrap', 'PipeWrap', 'PipeServerWrap', 'ProcessWrap', 'Timeout', 'UDPWrap']
const PATIENCE_MS = 5000

const before = openNow()

// Registered before any hook of the file itself, so it runs after all of them. Closing takes a moment: it looks again and
// again, by a timer that does not itself count as open, and then names what is still there.
afterAll(async () => {
  const until = Date.now() + PATIENCE_MS
  while (leftOpen().length > 0 && Date.now() < until) await pause(10, undefined, { ref: false })
  const left = leftOpen()
  if (left.length > 0) throw new Error(`This file leaves open: ${left.join(', ')}.`)
}, PATIENCE_MS * 2)

function leftOpen(): string[] {
  const now = openNow()
  return KINDS.flatMap((kind) => {
    const more = (now.get(kind) ?? 0) - (before.get(kind) ?? 0)
    return more > 0 ? [`${more} ${kind}`] : []
  })
}

function openNow(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
