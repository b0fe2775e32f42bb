import { Download, Pencil } from 'lucide'
import { useState, type ReactNode } from 'react'
import { accessIdOf } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useSelected } from '#client/react/useSelected.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { inUseOf } from '../prepare/inUse.ts'
import { PlanForm } from '../prepare/PlanForm.tsx'
import { keepFile } from '#client/writing/keepFile.ts'
import { useReturned } from '../prepare/useReturned.ts'
import { useChangePlan } from '../prepare/useChangePlan.ts'
import { MeetingFacts } from './MeetingFacts.tsx'

/** The meeting as it was prepared; its plan is changed here, and taken away as a file. */
export function MeetingPart(): ReactNode {
  const store = useStore()
  const actor = useActor()
  /** As it is written, not in the words of this page: what is changed and saved is the meeting's own text. */
  const plan = useSelected(store, ({ meeting }) => meeting.plan)
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const isOver = useMeeting(({ phase }) => phase.name === 'closed')
  const begun = useMeeting(({ progress }) => progress.length)
  const { seen, change } = useChangePlan()
  const [isOpen, setOpen] = useState(false)
  const returned = useReturned(isOpen)
  if (plan === null) return null
  if (isOpen) {
    return (
      <PlanForm
        of={`${meetingId}/${accessIdOf(actor)}`}
        before={{ plan, version: seen, begun }}
        title="prepare.change"
        save="prepare.save"
        inUse={next => inUseOf(store.getSnapshot().meeting, next)}
        onCancel={() => setOpen(false)}
        onSave={async (next, from) => {
          const no = await change(next, from ?? seen)
          if (no === null) setOpen(false)
          return no
        }}
      />
    )
  }
  return (
    <>
      <p className="meeting-does" ref={returned}>
        {!isOver && <Button icon={Pencil} onClick={() => setOpen(true)}><Text of="prepare.change" /></Button>}
        <Button look="quiet" icon={Download} onClick={() => keepFile(`${meetingId}.json`, new Blob([`${JSON.stringify(plan, null, 1)}\n`], { type: 'application/json' }))}><Text of="prepare.to-file" /></Button>
      </p>
      <MeetingFacts />
    </>
  )
}
