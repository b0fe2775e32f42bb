import type { Language } from '#shared/floor/language.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { ACCESS_HEADER, accessIdOf } from '#shared/protocol/http.ts'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { fetchHead } from '#client/sync/acting/headLine.ts'
import { BASE } from '#client/sync/base.ts'
import { writtenIn } from '#client/text/writtenIn.ts'
import { csvFile } from '#client/writing/csvFile.ts'
import { keepFile } from '#client/writing/keepFile.ts'
import { speechTable } from './speechTable.ts'

/** A meeting as this window has it, who asks, and when. */
export interface Source {
  meeting: Meeting
  version: number
  actor: Actor
  at: number
}

/** What is handed on has what the hall saw, and no more. Each rejects where it could not be made. */
export const files = { full, table, report }

/** The record of those presiding: by the header, which no link can send. */
async function full({ meeting: { meetingId }, actor }: Source): Promise<void> {
  const response = await fetch(`${BASE}api/meetings/${meetingId}/record.json`, { headers: { [ACCESS_HEADER]: `${meetingId}/${accessIdOf(actor)}` }, cache: 'no-store' })
  if (!response.ok) throw new Error(`the record was answered ${response.status}`)
  keepFile(`${meetingId}-record.json`, await response.blob())
}

async function table({ meeting }: Source, language: Language): Promise<void> {
  const text = await writtenIn(language, () => speechTable(redactMeeting(meeting, 'hall')))
  keepFile(`${meeting.meetingId}-speeches.${language}.csv`, csvFile(text))
}

async function report({ meeting, version, at }: Source, language: Language): Promise<void> {
  const [{ reportFile }, end] = await Promise.all([import('./report/reportFile.ts'), headOf(meeting.meetingId)])
  // What this window has not heard of yet is not in the report: then it does not claim that head.
  if (end.version !== version) throw new Error('the meeting goes on this very moment')
  keepFile(`${meeting.meetingId}-report.${language}.docx`, await reportFile(redactMeeting(meeting, 'hall'), end, at, language))
}

export async function headOf(meetingId: string): Promise<HeadReply> {
  const head = await fetchHead(meetingId)
  if (typeof head === 'string') throw new Error(`the head was answered ${head}`)
  return head
}
