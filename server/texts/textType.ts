import { setImmediate as turn } from 'node:timers/promises'
import { TextDecoder } from 'node:util'
import { unzipSync } from 'fflate'
import type { TextType } from '#shared/protocol/texts.ts'

/** What bytes are, by what is in them: no name and no header is believed. Null: nothing that may be handed in. */
export async function textType(bytes: Uint8Array): Promise<TextType | null> {
  if (beginsWith(bytes, 'PK')) return isDocx(bytes) ? 'docx' : null
  if (beginsWith(bytes, '%PDF-')) return isWholePdf(bytes) ? 'pdf' : null
  return (await isPlain(bytes)) ? 'plain' : null
}

const PDF_END = Buffer.from('%%EOF')
/** Readers look for the end of a PDF in so many bytes. */
const PDF_TAIL = 1024

const beginsWith = (bytes: Uint8Array, mark: string): boolean => Buffer.from(bytes.subarray(0, mark.length)).equals(Buffer.from(mark, 'latin1'))
const isWholePdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(-PDF_TAIL)).includes(PDF_END)

/** Real ones have a few dozen. */
const MOST_PARTS = 5_000
const NEEDED = ['[Content_Types].xml', 'word/document.xml']
/** Macros: programs that run where the text is opened. */
const PROGRAM = /(^|\/)vbaProject\.bin$/i

/** A zip whose own table of contents is that of a document; nothing of it is unpacked, however long it says that it is. */
function isDocx(bytes: Uint8Array): boolean {
  const names = new Set<string>()
  let parts = 0
  try {
    unzipSync(bytes, { filter: ({ name }) => {
      names.add(name)
      parts += 1 // not the names: a table of contents that lies has one name thousands of millions of times
      if (parts > MOST_PARTS) throw new RangeError('too many parts')
      return false
    } })
  } catch {
    return false // it says no only by throwing
  }
  return NEEDED.every(name => names.has(name)) && ![...names].some(name => PROGRAM.test(name))
}

/** A control character but those that part lines and columns. */
const CONTROL = /[^\P{Cc}\n\r\t]/u

/** Read in one turn of the loop, bytes: to read the longest at once would be felt by everybody. */
const IN_ONE_TURN = 128 * 1024

/** UTF-8, with something in it that can be seen. */
async function isPlain(bytes: Uint8Array): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isSeen = false
  for (let from = 0; from < bytes.length; from += IN_ONE_TURN) {
    const text = decoded(decoder, bytes.subarray(from, from + IN_ONE_TURN), from + IN_ONE_TURN < bytes.length)
    if (text === null || CONTROL.test(text)) return false
    isSeen ||= /[\p{L}\p{N}]/u.test(text)
    await turn()
  }
  return isSeen
}

/** The next piece of a text, without the half of a letter at its end; null: it is none. */
function decoded(decoder: TextDecoder, piece: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(piece, { stream })
  } catch {
    return null // it says no only by throwing
  }
}
