import { absences } from './absences.ts'
import { asking } from './asking.ts'
import { conclusions } from './conclusions.ts'
import { duringSpeeches } from './duringSpeeches.ts'
import { exchanges } from './exchanges.ts'
import type { Incident } from './incidents.ts'
import { pointsOfOrder } from './pointsOfOrder.ts'
import { times } from './times.ts'
import { undone } from './undone.ts'

/** Everything that can happen in a rehearsal beside its statements. */
export const ALL_INCIDENTS: readonly Incident[] = [...absences, ...asking, ...conclusions, ...duringSpeeches, ...exchanges, ...pointsOfOrder, ...times, ...undone]
