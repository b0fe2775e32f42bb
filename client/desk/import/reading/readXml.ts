import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { Unread } from './readAs.ts'

export type Tag = SaxesTagPlain

/** What is done with an XML text as it goes by. Names come without their prefix. */
export interface XmlReader {
  open: (name: string, tag: Tag) => void
  close: (name: string) => void
  text: (text: string) => void
}

/** No workbook is deeper, or says more of a cell: what is would only fill the memory of its reader. */
const DEEPEST = 64
const MOST_ATTRIBUTES = 256

/** So much is read at a time, signs: a reader that has enough breaks off in between. */
const STEP = 65_536

/**
 * Reads a part of a workbook. No workbook declares entities of its own; a text that does is no workbook, and nothing of it is
 * expanded. What is not well-formed is not read any further.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const text = decodedXml(bytes)
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  let attributes = 0
  parser.on('doctype', giveUp)
  parser.on('error', giveUp)
  parser.on('opentagstart', () => {
    attributes = 0
    depth += 1
    if (depth > DEEPEST) giveUp()
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > MOST_ATTRIBUTES) giveUp()
  })
  parser.on('opentag', tag => reader.open(local(tag.name), tag))
  parser.on('closetag', tag => {
    depth -= 1
    reader.close(local(tag.name))
  })
  parser.on('text', part => reader.text(part))
  parser.on('cdata', part => reader.text(part))
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP))
  parser.close()
}

function giveUp(): never {
  throw new Unread('damaged')
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** UTF-8 or UTF-16, as XML has to be where it says nothing else. */
function decodedXml(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  try {
    return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Unread('damaged') // the decoder says no by throwing
  }
}
