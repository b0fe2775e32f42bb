import { Packer } from 'docx'
import type { Language } from '#shared/floor/language.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { HeadReply } from '#shared/sync/record/headReply.ts'
import { writtenIn } from '#client/text/writtenIn.ts'
import { reportDocument } from './reportDocument.ts'

/** The report as a file. */
export async function reportFile(meeting: Meeting, end: HeadReply, at: number, language: Language): Promise<Blob> {
  return Packer.toBlob(await writtenIn(language, () => reportDocument(meeting, end, at)))
}
