import { language as languages } from '#shared/floor/language.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { AccessHere } from '#shared/protocol/doors.ts'
import { byName } from '#client/text/byName.ts'
import { boothName, delegationName, personName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { namesOf } from '../adding/candidates.ts'
import { namedBy, type Named } from '../namedBy.ts'

/** Under which heading an access stands. */
export const ACCESS_KINDS = ['meeting', 'booth', 'panellist', 'delegation'] as const
export type AccessKind = (typeof ACCESS_KINDS)[number]

/** An access as it is called in the language of the reader. */
export interface AccessView extends Named {
  access: AccessHere
  kind: AccessKind
  name: string
}

export interface AccessGroup {
  kind: AccessKind
  views: AccessView[]
}

/** Who has an access, by what it may be called. */
type Holder = Pick<AccessHere, 'role' | 'delegationId' | 'seat'>

/** What the holder of an access is called. */
export function accessName(meeting: Meeting, { role, delegationId, seat = '' }: Holder): string {
  if (role === 'delegation') return delegationName(meeting, delegationId ?? '')
  if (role === 'panellist') return personName(meeting, seat)
  if (role === 'booth') return t('tab.booth', { language: boothName(seat) })
  return t(role === 'chair' || role === 'secretariat' || role === 'rapporteur' ? `card.${role}` : 'card.screen')
}

/** All accesses in the order in which one looks for them: who presides, the booths as the languages stand, the panellists as on the podium, the delegations by the reader's alphabet. */
export function accessViews(meeting: Meeting, accesses: readonly AccessHere[]): AccessView[] {
  const views = accesses.map(access => viewOf(meeting, access))
  const { podium = [] } = meeting.plan ?? {}
  const seats: Partial<Record<AccessKind, readonly string[]>> = { meeting: ['chair', 'secretariat', 'rapporteur', 'screen'], booth: languages.options, panellist: podium.map(({ id }) => id) }
  const alphabet = byName<AccessView>(({ name }) => name)
  return ACCESS_KINDS.flatMap(kind => {
    const placeOf = ({ access: { seat, role } }: AccessView): number => seats[kind]?.indexOf(seat ?? role) ?? 0
    return views.filter(view => view.kind === kind).toSorted((one, other) => placeOf(one) - placeOf(other) || alphabet(one, other))
  })
}

function viewOf(meeting: Meeting, access: AccessHere): AccessView {
  const { role, delegationId } = access
  const name = accessName(meeting, access)
  const delegation = meeting.plan?.delegations.find(({ id }) => id === delegationId)
  return {
    access, name, names: delegation === undefined ? [name] : namesOf(meeting, delegation), code: delegation?.code ?? null,
    kind: role === 'booth' || role === 'panellist' || role === 'delegation' ? role : 'meeting',
  }
}

/** Those that what was typed may mean, under their headings; for nothing, all. */
export function accessGroups(views: readonly AccessView[], typed: string): AccessGroup[] {
  const found = typed.trim() === '' ? views : namedBy(views, typed, Infinity)
  return ACCESS_KINDS.flatMap(kind => {
    const those = found.filter(view => view.kind === kind)
    return those.length === 0 ? [] : [{ kind, views: those }]
  })
}
