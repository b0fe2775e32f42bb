import type { Meeting } from '#shared/floor/model.ts'
import { stageOf } from '#client/status/stage.ts'

type Why = 'third.nobody' | 'third.called' | 'third.order' | 'third.suspended' | 'third.closed'

/** Why no plate is there, though the line is. */
export function whyEmpty(meeting: Meeting): Why {
  const { kind } = stageOf(meeting)
  return kind === 'called' || kind === 'order' || kind === 'suspended' || kind === 'closed' ? `third.${kind}` : 'third.nobody'
}
