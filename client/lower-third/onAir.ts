import type { Meeting } from '#shared/floor/model.ts'
import { stageOf } from '#client/status/stage.ts'
import { stageWords } from '#client/status/stageWords.ts'

/** A speaker as a plate has it. */
export interface Named {
  name: string
  /** In whose name, or the title of somebody on the podium. */
  line: string | null
  /** The statement, and no other of the same speaker. */
  statementId: string
}

/**
 * Whoever speaks. While a point of order or a motion is before the hall the Chair, who raised it and others speak by turns,
 * and nobody logs each of them: a wrong name is worse than none.
 */
export function onAir(meeting: Meeting): Named | null {
  const stage = stageOf(meeting)
  if (stage.kind !== 'speaking') return null
  const { name, line, plain } = stageWords(meeting)
  return { name, line: line ?? plain, statementId: stage.statement.statementId }
}
