import type { TextType } from '#shared/protocol/texts.ts'

const ENDINGS: Readonly<Record<TextType, string>> = { plain: 'txt', pdf: 'pdf', docx: 'docx' }
/** Long enough for the browser to have begun. */
const KEPT_MS = 60_000

/** Hands a text to the browser as a file of a delegation's name: nothing of it is shown here. */
export function saveFile(blob: Blob, type: TextType, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')}.${ENDINGS[type]}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}
