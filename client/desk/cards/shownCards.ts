import { category, type Category } from '#shared/floor/category.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { delegationOf } from '#shared/floor/reading.ts'
import { ACCESS_KINDS, accessGroups, type AccessKind, type AccessView } from '#client/presiding/access/accessViews.ts'

/** Whose cards are looked at: by how they stand, by what they are, delegations by their category. */
export const SHOWS = ['everybody', 'without', 'absent', ...ACCESS_KINDS.filter(kind => kind !== 'delegation'), ...category.options] as const
export type Show = 'everybody' | 'without' | 'absent' | Exclude<AccessKind, 'delegation'> | Category

/** Those that are looked at, and that what was typed may mean. */
export function shownCards(meeting: Meeting, views: readonly AccessView[], show: Show, typed: string): AccessView[] {
  return accessGroups(views.filter(view => isShown(meeting, view, show)), typed).flatMap(({ views: those }) => those)
}

function isShown(meeting: Meeting, { kind, access }: AccessView, show: Show): boolean {
  if (show === 'everybody') return true
  if (show === 'without') return !access.hasCard
  if (show === 'absent') return access.devices === 0 && !access.isRevoked
  return kind === 'delegation' ? delegationOf(meeting, access.delegationId ?? '')?.category === show : kind === show
}
