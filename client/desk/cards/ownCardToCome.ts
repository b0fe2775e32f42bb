import type { AccessView } from '#client/presiding/access/accessViews.ts'

const isByServer = ({ access: { deeds } }: AccessView): boolean => deeds.some(({ kind, by }) => kind === 'issued' && by === null)

/**
 * The code with which a meeting was made at the desk was told to nobody: until the secretariat has a card it is without one. That code is
 * the only one that the server issued by itself; where all were made at once, or anew, each was.
 */
export function ownCardToCome(views: readonly AccessView[], own: string): AccessView[] {
  const isToCome = ({ access: { accessId, deeds } }: AccessView): boolean =>
    accessId === own && !deeds.some(({ kind, by }) => kind === 'issued' && by !== null) && !views.some(other => other.access.accessId !== own && isByServer(other))
  return views.map(view => (isToCome(view) ? { ...view, access: { ...view.access, hasCard: false } } : view))
}
