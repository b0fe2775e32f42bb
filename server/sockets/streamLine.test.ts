import { once } from 'node:events'
import type { Response } from 'express'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { MOST_WAITING } from './cutWhenBehind.ts'
import type { Line } from './line.ts'
import { Named } from './named.ts'
import { StreamLine } from './streamLine.ts'
import { Written } from './written.ts'

const TEXT = 'x'.repeat(1_000_000)
const TEXT_FOR_MANY = new Written('meeting:entries', TEXT)
/** More than may wait, and what the machine itself holds of a line. */
const TIMES = 3 * MOST_WAITING / TEXT.length

/** What may wait, and is more than the machine itself holds of a line. */
const AT_ONCE = MOST_WAITING / TEXT.length - 1

/** A line and who is at its other end. */
async function opened(): Promise<{ line: StreamLine; named: Named<Line>; window: IncomingMessage }> {
  const named = new Named<Line>()
  let line: StreamLine | null = null
  const server = createServer((_request, response) => {
    line = new StreamLine({ id: 'one', cookies: undefined, response: response as Response, named, holdMs: null, patience: { idleMs: 1000, wholeMs: 60_000 } })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const asked = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' })
  onTestFinished(async () => {
    asked.destroy()
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
  const [window] = (await once(asked, 'response')) as [IncomingMessage]
  window.on('error', () => undefined)
  if (line === null) throw new Error('the server was not asked')
  return { line, named, window }
}

test('a window that takes nothing any more is cut, before what it should be told fills the memory', async () => {
  const { line, named, window } = await opened()
  window.pause()
  line.listenTo(['hall'])
  for (let count = 0; count < TIMES && line.isOpen; count += 1) {
    line.pass(TEXT_FOR_MANY)
    await new Promise(resolve => setImmediate(resolve))
  }
  expect(line.isOpen).toBe(false)
  await expect.poll(() => named.under(['hall']).size).toBe(0)
})

test('one that is ended and takes nothing of its end is hung up on, and one that takes it is not before it has all', async () => {
  const [deaf, other] = [await opened(), await opened()]
  deaf.window.pause()
  other.window.pause()
  let closed = 0
  for (const { line } of [deaf, other]) {
    line.onceClosed(() => (closed += 1))
    for (let count = 0; count < AT_ONCE; count += 1) line.pass(TEXT_FOR_MANY)
    line.cut()
  }
  expect([closed, other.line.isOpen]).toEqual([0, false])
  let taken = 0
  other.window.on('data', (part: Buffer) => (taken += part.length)).resume()
  await expect.poll(() => taken).toBeGreaterThan(AT_ONCE * TEXT.length)
  await expect.poll(() => closed).toBe(2)
})

test('one that takes all is not', async () => {
  const { line, window } = await opened()
  let taken = 0
  window.on('data', (part: Buffer) => (taken += part.length))
  for (let count = 1; count <= TIMES; count += 1) {
    line.pass(TEXT_FOR_MANY)
    await expect.poll(() => taken, { interval: 1 }).toBeGreaterThanOrEqual(count * TEXT.length)
  }
  expect(line.isOpen).toBe(true)
})
