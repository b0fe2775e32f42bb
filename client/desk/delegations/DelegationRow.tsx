import { Pencil, UserMinus } from 'lucide'
import { memo, type ReactNode } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { Button } from '#client/ui/Button.tsx'
import { groupName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Stays } from './whyStays.ts'

export type Press = (what: 'correct' | 'take-out', of: Delegation) => void

interface RowProps {
  of: Delegation
  name: string
  /** The meeting is closed: nothing is changed any more. */
  isOver: boolean
  /** Why it was not taken out when somebody pressed. */
  why: Stays | null
  onPress: Press
}

/** One delegation; drawn anew only when it has changed, for there may be two thousand. */
export const DelegationRow = memo(({ of, name, isOver, why, onPress }: RowProps): ReactNode => {
  const { code, region, groups } = of
  const [first, ...more] = groups
  return (
    <li>
      <p className="who"><b><bdi>{name}</bdi></b> {code !== null && <span className="n">{code}</span>}</p>
      {(region !== undefined || first !== undefined) && <p className="what">{region !== undefined && t(`region.${region}`)}{region !== undefined && first !== undefined && ' · '}{first !== undefined && <Text of="delegations.in-groups" with={{ group: groupName(first), n: more.length }} />}</p>}
      {!isOver && (
        <p className="does">
          <Button look="quiet" className="square" kind="correct" icon={Pencil} aria-haspopup="dialog" aria-label={t('delegations.correct', { name })} title={t('delegations.correct', { name })} onClick={() => onPress('correct', of)} />
          <Button look="quiet" className="square" kind="take-out" icon={UserMinus} aria-haspopup="dialog" aria-label={t('delegations.take-out', { name })} title={t('delegations.take-out', { name })} onClick={() => onPress('take-out', of)} />
        </p>
      )}
      {why !== null && <p className="no"><Text of={`delegations.stays-${why}`} /></p>}
    </li>
  )
})
