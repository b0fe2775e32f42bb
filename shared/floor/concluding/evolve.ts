import type * as z from 'zod/mini'
import type { Meeting } from '../model.ts'
import type { Correction } from './correction.ts'
import type { concludingEvents, ownConcludingEvents } from './events.ts'

type ConcludingEvent = z.infer<(typeof concludingEvents | typeof ownConcludingEvents)[number]>

export function evolveConcluding(meeting: Meeting, event: ConcludingEvent): Meeting {
  switch (event.type) {
    case 'askedToConclude': return { ...meeting, concluding: [...meeting.concluding, { statementId: event.statementId, delegationId: event.delegationId, at: event.at, version: event.version }] }
    case 'askingTakenBack': return { ...meeting, concluding: meeting.concluding.filter(one => one.statementId !== event.statementId) }
    case 'timeCorrected': return { ...meeting, heard: withCorrection(meeting, event.statementId, event.correction) }
    case 'correctionTakenBack': return { ...meeting, heard: withCorrection(meeting, event.statementId, event.before) }
    case 'timeYielded': {
      const { type: _type, ...yielded } = event
      return { ...meeting, yielded: [...meeting.yielded, yielded] }
    }
    case 'yieldTakenBack': return { ...meeting, yielded: meeting.yielded.filter(one => one.statementId !== event.statementId) }
  }
}

function withCorrection({ heard }: Meeting, statementId: string, corrected: Correction | null): Meeting['heard'] {
  return heard.map(one => {
    if (one.statementId !== statementId) return one
    const { corrected: _corrected, ...measured } = one
    return corrected === null ? measured : { ...measured, corrected }
  })
}
