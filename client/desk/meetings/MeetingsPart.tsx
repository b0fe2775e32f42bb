import { Plus } from 'lucide'
import { useState, type ReactNode } from 'react'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { createMeetingReply } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { askByHttp } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { BASE } from '#client/sync/base.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { noWords } from '../noWords.ts'
import { Field } from '../prepare/Field.tsx'
import { keepDraft } from '../prepare/keptDrafts.ts'
import { PlanForm } from '../prepare/PlanForm.tsx'
import { useReturned } from '../prepare/useReturned.ts'
import { creationId, forgetCreation } from './creationId.ts'
import { MeetingLine } from './MeetingLine.tsx'
import { useMeetings } from './useMeetings.ts'
import '#client/ui/dialog.css'
import '../prepare/prepare.css'

/** The meetings of which this browser is the secretariat, and a new one. */
export function MeetingsPart(): ReactNode {
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const { meetings, no, read } = useMeetings()
  const [isNew, setNew] = useState(false)
  const [typed, setTyped] = useState('')
  const returned = useReturned<HTMLDivElement>(isNew)
  const create = async (plan: MeetingPlan): Promise<Unreached | null> => {
    const made = await askByHttp({ meetingId, actor }, 'POST', 'api/meetings', createMeetingReply, { plan, cards: false, commandId: creationId(plan) })
    if (typeof made === 'string') return made
    keepDraft('new', null)
    forgetCreation()
    location.assign(new URL(`m/${made.meetingId}/desk#delegations`, BASE))
    return null
  }
  if (isNew) return <PlanForm of="new" before={null} title="prepare.new" save="prepare.create" onSave={create} onCancel={() => setNew(false)} />
  const found = meetings.filter(({ title, place }) => `${title} ${place}`.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()))
  const archived = found.filter(({ isArchived }) => isArchived)
  return (
    <article className="several">
      <h2><Text of="prepare.meetings" /></h2>
      <div className="starts" ref={returned}>
        <Field label="prepare.find" value={typed} onChange={setTyped} />
        <Button look="go" icon={Plus} onClick={() => setNew(true)}><Text of="prepare.new" /></Button>
      </div>
      <p className="amiss" aria-live="polite">{no !== null && noWords(no)}</p>
      <ul>{found.filter(({ isArchived }) => !isArchived).map(one => <MeetingLine key={one.meetingId} of={one} isHere={one.meetingId === meetingId} onChanged={read} />)}</ul>
      {archived.length > 0 && (
        <details>
          <summary><Text of="prepare.archive-of" with={{ n: archived.length }} /></summary>
          <ul>{archived.map(one => <MeetingLine key={one.meetingId} of={one} isHere={one.meetingId === meetingId} onChanged={read} />)}</ul>
        </details>
      )}
    </article>
  )
}
