import { Packer } from 'docx'
import type { Language } from '#shared/floor/language.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Note } from '#shared/protocol/notes.ts'
import { writtenIn } from '#client/text/writtenIn.ts'
import { summaryDocument } from './summaryDocument.ts'

/** The draft of the summary as a file. */
export async function summaryFile(meeting: Meeting, notes: readonly Note[], language: Language): Promise<Blob> {
  return Packer.toBlob(await writtenIn(language, () => summaryDocument(meeting, notes)))
}
