import type { Part } from './backupLines.ts'
import type { MeetingCopy } from './copyMeeting.ts'
import type { Restored } from './restoreMeeting.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
const entriesIn = (count: number): string => counted(count, 'entry', 'entries')
const documentsIn = (count: number): string => counted(count, 'document', 'documents')

export function copiedWords({ meetingId, entries, documents, apart, lacking }: MeetingCopy): string {
  const kept = apart.length === 0 ? '' : `, ${counted(apart.length, 'key', 'keys')} apart`
  const gone = lacking === 0 ? '' : ` (the log names ${documentsIn(lacking)} more that the store lacks)`
  return `${meetingId}: ${entriesIn(entries.length)}, ${documentsIn(documents.length)}${kept}${gone}`
}

/** @param isDry it is what would be */
export function restoredWords({ meetingId, entries, documents }: Part, { outcome, before, put }: Restored, isDry: boolean): string {
  const [was, were] = isDry ? ['would be', 'would be'] : ['was', 'were']
  const all = `${entriesIn(entries.length)}, ${documentsIn(documents.length)}`
  const putBack = put === 0 ? '' : `; ${documentsIn(put)} ${put === 1 ? was : were} put back`
  switch (outcome) {
    case 'made':
      return `${meetingId}: ${all}: ${isDry ? 'would be restored' : 'restored'}`
    case 'continued':
      return `${meetingId}: ${all}: ${isDry ? 'would be continued' : 'continued'} after the ${entriesIn(before)} that ${before === 1 ? 'was' : 'were'} there${putBack}`
    case 'there':
      return `${meetingId}: ${all}: ${isDry ? 'is there' : 'was there'} already${before > entries.length ? `, and has gone on to ${entriesIn(before)}` : ''}${putBack}`
    case 'departs':
      return `${meetingId}: another meeting is there under this name, whose log departs from the backup: nothing of it ${isDry ? 'would be' : 'was'} changed. To have this one, restore into another DATA_DIR or Redis.`
  }
}

export function otherSecretWords(isDry: boolean): string {
  return `The codes in this backup were made with another secret than this store has: they ${isDry ? 'would open' : 'open'} nothing here until a server starts with that secret as ROSTRUM_SECRET_BEFORE, or makes new codes for all: npm start -- --new-codes.`
}

export const firstSecretWords = 'No server was started on this store yet. Start it with the secret that the codes were made with (ROSTRUM_SECRET, or its file `secret` in DATA_DIR): it is in no backup.'

export function unreadableWords(count: number, keysPath: string): string {
  return `${counted(count, 'text', 'texts')} cannot be read: what opens ${count === 1 ? 'it' : 'them'} is not in ${keysPath}.`
}
