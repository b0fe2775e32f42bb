import { Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { noteText } from '#shared/protocol/notes.ts'
import { wordDocument } from './wordDocument.ts'
import { paragraph } from './writing.ts'

/** What people may write, with the two signs that XML may not hold. */
const WRITTEN = noteText.parse('a\ufffeb\uffffc')

function readXml(xml: string): string {
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('text', part => (text += part))
  parser.write(xml).close()
  return text
}

test('a document is well-formed whatever was written', async () => {
  const document = wordDocument({ of: WRITTEN, title: WRITTEN, description: WRITTEN, mark: WRITTEN, children: [paragraph(WRITTEN)] })
  const parts = Object.entries(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))).filter(([name]) => name.endsWith('.xml'))
  const texts = new Map(parts.map(([name, bytes]) => [name, readXml(strFromU8(bytes))]))
  expect(texts.get('word/document.xml')).toBe('abc')
  expect(texts.get('docProps/core.xml')).toContain('abc')
})
