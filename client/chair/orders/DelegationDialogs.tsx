import { useState, type ReactNode } from 'react'
import type { Command } from '#shared/floor/commands.ts'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { byName } from '#client/text/byName.ts'
import { plateName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { usePress } from '../usePress.ts'

interface HearingDialogProps {
  hearing: Hearing
  onDone: () => void
}

interface WhichProps extends HearingDialogProps {
  title: ReactNode
  /** The one that is most likely. */
  first: string
  isOffered: (delegationId: string) => boolean
  commandOf: (delegationId: string) => Command
}

/** Which delegation rose in the room. */
function Which({ title, first, isOffered, commandOf, onDone }: WhichProps): ReactNode {
  const { press } = usePress()
  const delegations = useMeeting(meeting => meeting.plan?.delegations ?? []).filter(({ id }) => isOffered(id))
  const offered = delegations.map(one => ({ id: one.id, name: plateName(one) })).toSorted(byName(({ name }) => name))
  const [chosen, setChosen] = useState(first)
  const record = (): void => {
    if (chosen === '') return
    press(commandOf(chosen))
    onDone()
  }
  return (
    <Dialog
      title={title}
      onClose={onDone}
      onSubmit={record}
      ends={<><Button onClick={onDone}><Text of="chair.cancel" /></Button><Button look="go" type="submit" isOff={chosen === ''}><Text of="chair.order-record" /></Button></>}
    >
      <label className="field">
        <span className="legend"><Text of="chair.order-which" /></span>
        <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('chair.order-nobody')}</option>
          {offered.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </label>
    </Dialog>
  )
}

/** Mostly whoever raised it. */
export function AppealDialog({ hearing, onDone }: HearingDialogProps): ReactNode {
  const { orderId, delegationId: raiser } = hearing.order
  return <Which hearing={hearing} title={<Text of="chair.order-appeal-title" />} first={raiser} isOffered={() => true} commandOf={delegationId => ({ type: 'appealRuling', orderId, delegationId })} onDone={onDone} />
}

export function ForDialog(props: HearingDialogProps): ReactNode {
  return <SpeakerDialog {...props} side="for" />
}

export function AgainstDialog(props: HearingDialogProps): ReactNode {
  return <SpeakerDialog {...props} side="against" />
}

function SpeakerDialog({ hearing, onDone, side }: HearingDialogProps & { side: 'for' | 'against' }): ReactNode {
  const { orderId, delegationId: mover } = hearing.order
  const isOffered = (delegationId: string): boolean => delegationId !== mover && !hearing.speakers.some(speaker => speaker.delegationId === delegationId)
  return (
    <Which
      hearing={hearing} title={<Text of={`chair.motion-note-${side}`} />} first="" isOffered={isOffered}
      commandOf={delegationId => ({ type: 'noteMotionSpeaker', orderId, delegationId, side })} onDone={onDone}
    />
  )
}
