import { useEffect, useState } from 'react'
import { genderTotalsPath, genderTotalsReply, type GenderTotalsReply } from '#shared/protocol/genderTotals.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { askByHttp } from '#client/sync/acting/askByHttp.ts'

/** The totals of a closed meeting; null on their way, `lost` where they did not come. */
export function useGenderTotals(): GenderTotalsReply | 'lost' | null {
  const [totals, setTotals] = useState<GenderTotalsReply | 'lost' | null>(null)
  const { role, delegationId } = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  useEffect(() => {
    let isWanted = true
    void askByHttp({ meetingId, actor: { role, delegationId } }, 'GET', genderTotalsPath(meetingId), genderTotalsReply).then(answer => isWanted && setTotals(typeof answer === 'string' ? 'lost' : answer))
    return () => void (isWanted = false)
  }, [meetingId, role, delegationId])
  return totals
}
