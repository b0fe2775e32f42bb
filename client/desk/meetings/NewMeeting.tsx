import { useState, type ReactNode } from 'react'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { accessIdOf, createMeetingReply } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { askByHttp } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { BASE } from '#client/sync/base.ts'
import { Text } from '#client/text/Text.tsx'
import { sayCreated } from '../created.ts'
import { PlanForm } from '../prepare/PlanForm.tsx'
import { creationOf, forgetCreation } from './creationId.ts'

/** From what a new meeting is made. */
export type Source = { kind: 'nothing' } | { kind: 'copy'; meetingId: string; title: string; plan: MeetingPlan } | { kind: 'file'; name: string; plan: MeetingPlan }

/** What is typed is kept by what the form was filled from: over another plan it would mean something else. */
function keptAs(from: Source): string {
  if (from.kind === 'nothing') return 'new'
  return from.kind === 'copy' ? `copy.${from.meetingId}` : `file.${from.name}`
}

/** The kind of the button that opens its form. */
export const openerOf = (from: Source): string => (from.kind === 'copy' ? keptAs(from) : from.kind === 'file' ? 'file' : 'new')

/** The form of a new meeting; whoever made it goes on at its own desk. */
export function NewMeeting({ from, onCancel }: { from: Source; onCancel: () => void }): ReactNode {
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const [isWithDelegations, setWithDelegations] = useState(true)
  const access = `${meetingId}/${accessIdOf(actor)}` // signing out takes along what is kept under it
  const of = `${access}:${keptAs(from)}`
  const create = async (plan: MeetingPlan): Promise<Unreached | null> => {
    const press = creationOf(access, plan)
    const made = await askByHttp({ meetingId, actor }, 'POST', 'api/meetings', createMeetingReply, { plan, cards: false, commandId: press.id })
    if (typeof made === 'string') return made
    forgetCreation(press)
    sayCreated(`${made.meetingId}/${accessIdOf(actor)}`)
    location.assign(new URL(`m/${made.meetingId}/desk#${plan.delegations.length === 0 ? 'delegations' : 'meeting'}`, BASE))
    return null
  }
  const same = { of, before: null, title: 'prepare.new', save: 'prepare.create', onSave: create, onCancel } as const
  if (from.kind === 'nothing') return <PlanForm {...same} />
  const { plan } = from
  if (from.kind === 'file') return <PlanForm {...same} from={plan} lead={<p className="hint"><Text of="meetings.filled" with={{ name: from.name }} /></p>} />
  const n = plan.delegations.length
  const lead = (
    <>
      <p className="hint"><Text of="meetings.copied" with={{ name: from.title }} /></p>
      {n > 0 && <label className="choice"><input type="checkbox" checked={isWithDelegations} onChange={({ target }) => setWithDelegations(target.checked)} /><span><Text of="meetings.with-delegations" with={{ n }} /></span></label>}
    </>
  )
  return <PlanForm {...same} from={isWithDelegations ? plan : { ...plan, delegations: [] }} first={{ date: '' }} lead={lead} />
}
