import { expect, test } from 'vitest'
import * as ws from 'ws'
import { frameOfBytes, frameOfText } from './socketFrame.ts'

const { frame } = (ws as unknown as { Sender: { frame: (data: Buffer, options: object) => Buffer[] } }).Sender
const theirs = (payload: Buffer, opcode: number): Buffer => Buffer.concat(frame(payload, { fin: true, rsv1: false, opcode, mask: false, readOnly: true }))

// The length is written in one byte, in three or in nine.
test.each([1, 125, 126, 65_535, 65_536, 140_000])('%d bytes are framed as ws frames them', length => {
  const text = 'é'.padEnd(length - 2, 'x')
  expect(frameOfText(text).equals(theirs(Buffer.from(`4${text}`), 1))).toBe(true)
  const bytes = Buffer.alloc(length, 7)
  expect(frameOfBytes(bytes).equals(theirs(bytes, 2))).toBe(true)
})
