import { headReply, type HeadReply } from '#shared/sync/record/headReply.ts'
import { askServer, type Unreached } from './askServer.ts'

/** Where the log of a meeting ends, as its server tells everybody; or why not. Never throws. */
export function fetchHead(meetingId: string): Promise<HeadReply | Unreached> {
  return askServer('GET', `api/meetings/${meetingId}/head`, headReply)
}
