import type { Meeting } from '#shared/floor/model.ts'
import { leftMs } from '#shared/floor/timing.ts'
import { stageOf } from '#client/status/stage.ts'

/**
 * Until when the name on a screen may be believed whose line is lost, server time. Null: it shows no speaker.
 *
 * The Chair may end any statement at any moment, so strictly nothing is known after the line was lost. But a hall is told more
 * by the name of whoever began and whose time runs, with a word in the corner of how old that is, than by no name each time
 * a cable is touched. Whoever speaks, speaks as a rule until the time is used: that long the name stands. From then on the
 * Chair gives the floor on, and a name would be a guess. Time that stood still may run again from then on; whoever
 * was called may have begun then, and speaks for all of the time. A point of order may have been decided at once.
 */
export function knownUntil(meeting: Meeting, lostAt: number): number | null {
  const stage = stageOf(meeting)
  if (stage.kind === 'speaking') return lostAt + Math.max(0, leftMs(stage.statement, lostAt))
  if (stage.kind === 'order') return lostAt
  return stage.kind === 'called' ? lostAt + stage.allottedMs : null
}
