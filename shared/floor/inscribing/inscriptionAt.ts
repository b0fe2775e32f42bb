import type { Meeting } from '../model.ts'
import { isOpenNow } from './cut.ts'

/** How the list can be entered: by whom, and until when. */
const INSCRIPTION_PHASES = ['not-open', 'advance', 'window', 'open', 'desk-only', 'closed'] as const
export type InscriptionPhase = (typeof INSCRIPTION_PHASES)[number]

export interface Inscription {
  phase: InscriptionPhase
  /** The instant at which the phase ends by itself; null: when somebody ends it. */
  endsAt: number | null
}

/** I4: how the list stands at an instant, from the settings, the list and the time alone. */
export function inscriptionAt(meeting: Pick<Meeting, 'list' | 'phase' | 'modalities'>, at: number): Inscription {
  const { list, phase, modalities } = meeting
  if (phase.name === 'closed') return { phase: 'closed', endsAt: null }
  if (list.openedAt === null) return { phase: 'not-open', endsAt: null }
  if (!isOpenNow(list, at)) return { phase: modalities.inscription.lateAtDesk ? 'desk-only' : 'closed', endsAt: null }
  const endsAt = list.closesAt
  if (phase.openedAt === null) return { phase: 'advance', endsAt }
  return { phase: isWindow(meeting) ? 'window' : 'open', endsAt }
}

/** The cut is no later than the window of the settings has it; set later by hand it is a list that is open until then. */
function isWindow({ list: { openedAt, closesAt }, phase, modalities: { inscription: { windowMs } } }: Pick<Meeting, 'list' | 'phase' | 'modalities'>): boolean {
  return windowMs !== null && closesAt !== null && closesAt <= Math.max(openedAt ?? 0, phase.openedAt ?? 0) + windowMs
}
