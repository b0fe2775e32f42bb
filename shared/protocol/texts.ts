/** The longest text of a statement, bytes. */
export const MOST_TEXT_BYTES = 5 * 1024 * 1024

/** What a text may be: the server looks at what is in it, and at no name. */
export const TEXT_TYPES = {
  plain: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
export type TextType = keyof typeof TEXT_TYPES

/** Where the text of a request's statement is read (GET), put (PUT, its bytes as the body) and deleted (DELETE). */
export function textPath(meetingId: string, requestId: string): string {
  return `api/meetings/${meetingId}/requests/${requestId}/text`
}
