import { oneByOne } from '#server/oneByOne.ts'
import type { Hearing } from './hearing.ts'
import type { Lines } from './lines.ts'
import { Written } from './written.ts'

const LOOK_MS = 500
/** So long after that they are sent elsewhere, ms: whatever spreads connections knows by then that this node is not ready. */
const LEAVE_MS = 3000
/** And again after so long, ms: where it does not look at that, some come back to this node. */
const AGAIN_MS = 30_000

/**
 * Where others may have gone on and this node has not heard of it, all its windows are asked to join again. They are let in only once it
 * hears again, and show until then since when they know nothing: no screen goes on naming who has long ended. Where it lasts they are
 * told to go to another node, as by one that is about to stop; where none lets them in, they stay. Returns how to stop.
 */
export function tellWhenBehind(lines: Lines, hearing: Pick<Hearing, 'look' | 'isBehind'>): () => void {
  const rejoin = Written.of('meeting:rejoin')
  /** When all are told next to go, also who waits here to be let in; null: this node hears. */
  let leaveAt: number | null = null
  const look = (): void => {
    hearing.look()
    if (!hearing.isBehind) return void (leaveAt = null)
    if (leaveAt === null) {
      for (const line of lines.all) if (line.joined !== null) line.pass(rejoin)
      leaveAt = performance.now() + LEAVE_MS
    } else if (performance.now() >= leaveAt) {
      leaveAt = performance.now() + AGAIN_MS // from now on: a process that stood still makes up for nothing
      void oneByOne([...lines.all], line => hearing.isBehind && line.isOpen && line.tell('line:leave'))
    }
  }
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  return () => clearInterval(timer)
}
