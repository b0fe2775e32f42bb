import type { TextType } from '#shared/protocol/texts.ts'
import { keepFile } from '#client/writing/keepFile.ts'

const ENDINGS: Readonly<Record<TextType, string>> = { plain: 'txt', pdf: 'pdf', docx: 'docx' }

/** Hands a text to the browser as a file of a delegation's name: nothing of it is shown here. */
export function saveFile(blob: Blob, type: TextType, name: string): void {
  keepFile(`${name.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')}.${ENDINGS[type]}`, blob)
}
