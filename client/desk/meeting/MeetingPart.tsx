import { Download, Pencil } from 'lucide'
import { useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { PlanForm } from '../prepare/PlanForm.tsx'
import { keepFile } from '#client/writing/keepFile.ts'
import { useChangePlan } from '../prepare/useChangePlan.ts'
import { MeetingFacts } from './MeetingFacts.tsx'

/** The meeting as it was prepared; its plan is changed here, and taken away as a file. */
export function MeetingPart(): ReactNode {
  const plan = useMeeting(meeting => meeting.plan)
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const isOver = useMeeting(({ phase }) => phase.name === 'closed')
  const { seen, change } = useChangePlan()
  /** The plan as it was when the form was opened: what another window changes meanwhile is not written over. */
  const [opened, setOpened] = useState<{ plan: NonNullable<typeof plan>; seen: number } | null>(null)
  if (plan === null) return null
  if (opened !== null) {
    return (
      <PlanForm
        of={meetingId}
        before={opened.plan}
        title="prepare.change"
        save="prepare.save"
        onCancel={() => setOpened(null)}
        onSave={async next => {
          const no = await change(next, opened.seen)
          if (no === null) setOpened(null)
          return no
        }}
      />
    )
  }
  return (
    <>
      <p className="meeting-does">
        {!isOver && <Button icon={Pencil} onClick={() => setOpened({ plan, seen })}><Text of="prepare.change" /></Button>}
        <Button look="quiet" icon={Download} onClick={() => keepFile(`${meetingId}.json`, new Blob([`${JSON.stringify(plan, null, 1)}\n`], { type: 'application/json' }))}><Text of="prepare.to-file" /></Button>
      </p>
      <MeetingFacts />
    </>
  )
}
