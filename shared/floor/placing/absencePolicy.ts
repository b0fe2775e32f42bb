import type { AbsenceOutcome } from '../modalities.ts'
import type { Meeting } from '../model.ts'

/** L32: what becomes by the setting of who is absent now; struck when it has been recalled so often already. */
export function absenceOutcomeFor({ modalities, absences }: Meeting, requestId: string): AbsenceOutcome {
  const { outcome, recalls } = modalities.absence
  const recalled = absences.filter(({ request }) => request.requestId === requestId).length
  return recalled >= recalls ? 'struck' : outcome
}
