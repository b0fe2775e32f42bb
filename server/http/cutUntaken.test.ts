import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { cutUntaken, type Patience } from './cutUntaken.ts'
import { answering, deafLine, LONG } from './testing/deafLine.ts'

const PATIENT: Patience = { idleMs: 60_000, wholeMs: 60_000 }

const WAYS: Record<string, (response: ServerResponse) => void> = {
  'that is sent at once': response => void response.end(LONG),
  'that is a file': response => void Readable.from([LONG, LONG]).pipe(response),
}

/** A server that answers each in this way, and a line that asks it and reads nothing, with the answer to it. */
async function deaf(way: (response: ServerResponse) => void, patience: Patience): Promise<{ line: Socket; response: ServerResponse; port: number }> {
  let answered: (response: ServerResponse) => void = () => undefined
  const response = new Promise<ServerResponse>(resolve => (answered = resolve))
  const port = await answering(asked => {
    cutUntaken(asked, patience)
    answered(asked)
    way(asked)
  })
  return { line: await deafLine(port), response: await response, port }
}

describe.each(Object.keys(WAYS))('an answer %s', kind => {
  const way = WAYS[kind] as (response: ServerResponse) => void

  test('of which nobody takes anything is cut', async () => {
    const { response } = await deaf(way, { ...PATIENT, idleMs: 400 })
    await expect.poll(() => response.req.socket.destroyed, { timeout: 10_000 }).toBe(true)
  })

  test('that is taken a little at a time is cut when it lasts too long', async () => {
    const { line, response } = await deaf(way, { ...PATIENT, wholeMs: 600 })
    const drip = setInterval(() => line.read(1000), 50)
    onTestFinished(() => clearInterval(drip))
    await expect.poll(() => response.req.socket.destroyed, { timeout: 10_000 }).toBe(true)
  })

  test('is whole for whoever reads it', async () => {
    const { port, response } = await deaf(way, { ...PATIENT, idleMs: 20_000 })
    const { byteLength } = await (await fetch(`http://127.0.0.1:${port}/`)).arrayBuffer()
    expect(byteLength % LONG.length).toBe(0)
    expect(byteLength).toBeGreaterThan(0)
    expect(response.req.socket.destroyed).toBe(false) // of the line beside it, which still waits
  })
})

test('a line on which an answer was taken stays for the next as long as any other', async () => {
  const { line, response } = await deaf(answer => void answer.end('words'), { idleMs: 300, wholeMs: 400 })
  line.resume()
  await expect.poll(() => response.req.socket.timeout).toBeGreaterThan(300)
  expect(response.req.socket.destroyed).toBe(false)
})
