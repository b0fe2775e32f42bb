import { language } from '#shared/floor/language.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import type { Holder } from './accesses.ts'

/** Who has an access of a meeting: its roles, a booth for each language, its panellists, its delegations. */
export function holdersOf({ podium, delegations }: Pick<MeetingPlan, 'podium' | 'delegations'>): Holder[] {
  const panellists = podium.filter(({ roles }) => roles.includes('panellist'))
  return [
    ...(['chair', 'secretariat', 'rapporteur', 'screen'] as const).map((role): Holder => ({ role, delegationId: null })),
    ...language.options.map((seat): Holder => ({ role: 'booth', delegationId: null, seat })),
    ...panellists.map(({ id: seat }): Holder => ({ role: 'panellist', delegationId: null, seat })),
    ...delegations.map(({ id }): Holder => ({ role: 'delegation', delegationId: id })),
  ]
}
