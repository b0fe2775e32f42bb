import type { Documents } from '#server/documents/documents.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'

/** What is kept, as far as whoever copies or puts back needs it; the same of a store that is open here and of one that a server holds. */
export interface KeptStore {
  log: Pick<MeetingLog, 'append' | 'meetings' | 'readAfter'>
  documents: Pick<Documents<string>, 'delete' | 'get' | 'keys' | 'put'>
}
