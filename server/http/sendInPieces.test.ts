import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { cutUntaken, type Patience } from './cutUntaken.ts'
import { sendInPieces } from './sendInPieces.ts'
import { answering, deafLine, LONG } from './testing/deafLine.ts'

/** A server that sends this to each who asks; `sent` counts those of which it is done. */
async function serving(bytes: Buffer, patience?: Patience) {
  const state = { sent: 0, response: null as ServerResponse | null }
  const port = await answering(response => {
    state.response = response
    cutUntaken(response, patience) // as of all answers of a node
    void sendInPieces(response, bytes).then(() => (state.sent += 1))
  })
  return { state, port, url: `http://127.0.0.1:${port}/` }
}

test('whoever reads it gets all of it, and of a HEAD its length', async () => {
  const { url, state } = await serving(LONG)
  const response = await fetch(url)
  expect(Buffer.from(await response.arrayBuffer()).equals(LONG)).toBe(true)
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual([String(LONG.length), 0])
  await expect.poll(() => state.sent).toBe(2)
})

test('whoever takes nothing is cut, and of what was not taken next to nothing is held', async () => {
  const { port, state } = await serving(LONG, { idleMs: 400, wholeMs: 60_000 })
  await deafLine(port)
  await expect.poll(() => state.response?.writableNeedDrain).toBe(true)
  expect(state.response?.writableLength).toBeLessThan(1024 * 1024)
  expect(state.sent).toBe(0)
  await expect.poll(() => state.sent, { timeout: 10_000 }).toBe(1)
  expect(state.response?.destroyed).toBe(true)
})

test('whoever takes it a little at a time is cut when it lasts too long', async () => {
  const { port, state } = await serving(LONG, { idleMs: 60_000, wholeMs: 600 })
  const line = await deafLine(port)
  const closed = once(line, 'close')
  const drip = setInterval(() => line.read(1000), 50)
  onTestFinished(() => clearInterval(drip))
  await expect.poll(() => state.sent, { timeout: 10_000 }).toBe(1)
  line.resume()
  await closed
  expect(state.response?.writableFinished).toBe(false)
})

test('whoever hangs up is forgotten at once', async () => {
  const { port, state } = await serving(LONG)
  const line = await deafLine(port)
  await expect.poll(() => state.response?.writableNeedDrain).toBe(true)
  line.destroy()
  await expect.poll(() => state.sent).toBe(1)
})
