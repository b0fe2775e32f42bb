import { Check, Flag, Undo2, Vote, X } from 'lucide'
import type { ReactNode } from 'react'
import { MOTIONS } from '#shared/floor/interrupting/motionRules.ts'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { delegationName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { usePress } from '../usePress.ts'
import { LateDialog } from './LateDialog.tsx'
import { MotionSpeakers } from './MotionSpeakers.tsx'
import { rulingWord } from './rulingWord.ts'

const RULINGS = [['upheld', Check], ['rejected', X], ['withdrawn', Undo2]] as const

interface HeardOrderProps {
  hearing: Hearing
  isSettled: boolean
}

/** It is before the hall, and time stands still: what is decided is recorded here. No key does it. */
export function HeardOrder({ hearing, isSettled }: HeardOrderProps): ReactNode {
  const { order: { orderId, delegationId, motion }, appeal } = hearing
  const { press, isBusy } = usePress()
  const name = useMeeting(meeting => delegationName(meeting, delegationId))
  const appellant = useMeeting(meeting => (appeal === null ? null : delegationName(meeting, appeal.delegationId)))
  const isOpen = useMeeting(meeting => meeting.phase.name === 'open')
  const isOff = isBusy || !isSettled || !isOpen
  const isMotion = motion !== 'point-of-order'
  return (
    <section className="order" aria-label={t('chair.orders')}>
      <Icon of={Flag} />
      <div className="rose">
        <p><Text of="chair.order-heard" with={{ what: t(`order.${motion}`), rule: MOTIONS[motion].rule }} /></p>
        <p className="name">{name}</p>
        <p>{appellant === null ? <Text of="chair.order-stands" /> : <Text of="chair.order-appealed" with={{ name: appellant }} />}</p>
        {isMotion && <MotionSpeakers hearing={hearing} isOff={isOff} />}
      </div>
      <div className="ways">
        {appeal === null && RULINGS.map(([ruling, icon]) => (
          <Button key={ruling} className="ruling" icon={icon} iconTurns={icon === Undo2} isOff={isOff} onClick={() => press({ type: 'ruleOnPointOfOrder', orderId, ruling })}><span>{rulingWord(motion, ruling)}</span></Button>
        ))}
        {(isMotion || appeal !== null) && <LateDialog load={() => import('./VoteDialog.tsx').then(part => part.VoteDialog)} hearing={hearing} icon={Vote} isOff={isOff}><Text of="chair.order-vote" /></LateDialog>}
      </div>
    </section>
  )
}
