import type { ReactNode } from 'react'
import { MOTIONS } from '#shared/floor/interrupting/motionRules.ts'
import { side as sides } from '#shared/floor/interrupting/motions.ts'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { delegationName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { Text } from '#client/text/Text.tsx'
import { LateDialog } from './LateDialog.tsx'
import { SPEAKER_DIALOGS } from './speakerDialogs.ts'

/** O14: who has spoken on the motion, and who still may. */
export function MotionSpeakers({ hearing, isOff }: { hearing: Hearing; isOff: boolean }): ReactNode {
  const names = useMeeting(meeting => hearing.speakers.map(({ delegationId }) => delegationName(meeting, delegationId)))
  const { speakers: allowed, rule } = MOTIONS[hearing.order.motion]
  if (hearing.appeal !== null) return null
  if (allowed.for + allowed.against === 0) return <p><Text of="chair.motion-no-speakers" with={{ rule }} /></p>
  return (
    <div className="spoke">
      {sides.options.map(side => {
        const spoke = names.filter((_, index) => hearing.speakers[index]?.side === side)
        if (allowed[side] === 0) return null
        return (
          <p key={side}>
            <Text of={`chair.motion-${side}`} with={{ n: spoke.length, most: allowed[side] }} />{spoke.length > 0 && `${t('join.colon')}${spoke.join(t('join.comma'))}`}
            {spoke.length < allowed[side] && <LateDialog load={SPEAKER_DIALOGS[side]} hearing={hearing} isOff={isOff}><Text of={`chair.motion-add-${side}`} /></LateDialog>}
          </p>
        )
      })}
    </div>
  )
}
