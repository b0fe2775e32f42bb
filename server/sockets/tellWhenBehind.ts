import type { Hearing } from './hearing.ts'
import type { Lines } from './lines.ts'
import { Written } from './written.ts'

const LOOK_MS = 500

/**
 * Where others may have gone on and this node has not heard of it, all its windows are asked to join again. They are let in only once it
 * hears again, and show until then since when they know nothing: no screen goes on naming who has long ended. Returns how to stop.
 */
export function tellWhenBehind(lines: Lines, hearing: Pick<Hearing, 'isBehind'>): () => void {
  const rejoin = Written.of('meeting:rejoin')
  let isTold = false
  const look = (): void => {
    const { isBehind } = hearing
    if (isBehind && !isTold) for (const line of lines.all) if (line.joined !== null) line.pass(rejoin)
    isTold = isBehind
  }
  const timer = setInterval(look, LOOK_MS)
  timer.unref()
  return () => clearInterval(timer)
}
