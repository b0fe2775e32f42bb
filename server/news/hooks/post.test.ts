import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { post, type Outcome } from './post.ts'
import { publicLookup } from './publicAddress.ts'

async function receiver(listener: RequestListener): Promise<{ port: number; asked: () => number }> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    listener(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>(resolve => {
    server.closeAllConnections()
    server.close(() => resolve())
  }))
  return { port: (server.address() as AddressInfo).port, asked: () => asked }
}

const sendTo = (url: string, mayBePrivate = true, more: Partial<Parameters<typeof post>[1]> = {}): Promise<Outcome> => post({ url: new URL(url), mayBePrivate }, { headers: {}, body: '{}', signal: new AbortController().signal, ...more })

test.each([[200, 'taken'], [204, 'taken'], [410, 'gone'], [301, 'failed'], [302, 'failed'], [307, 'failed'], [400, 'failed'], [404, 'failed'], [429, 'failed'], [500, 'failed'], [503, 'failed']])('%i means %s, and nobody is followed elsewhere', async (status, kind) => {
  const elsewhere = await receiver((_request, response) => void response.end())
  const { port } = await receiver((_request, response) => void response.writeHead(status, { location: `http://127.0.0.1:${elsewhere.port}/` }).end())
  expect(await sendTo(`http://127.0.0.1:${port}/`)).toMatchObject({ kind })
  expect(elsewhere.asked()).toBe(0)
})

test('an answer that never ends is not read', async () => {
  let isCut = false
  const { port } = await receiver((_request, response) => {
    response.writeHead(200)
    const more = setInterval(() => void response.write('x'.repeat(10_000)), 5)
    response.on('close', () => {
      clearInterval(more)
      isCut = true
    })
  })
  expect(await sendTo(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'taken' })
  await expect.poll(() => isCut).toBe(true)
})

test('one that does not answer is given up when it is broken off', async () => {
  const { port, asked } = await receiver(() => undefined)
  const out = new AbortController()
  const sending = sendTo(`http://127.0.0.1:${port}/`, true, { signal: out.signal })
  await expect.poll(asked).toBe(1)
  out.abort()
  expect(await sending).toEqual({ kind: 'failed', why: 'ABORT_ERR' })
})

test('or after a while, also where memory was tidied up meanwhile', async () => {
  setFlagsFromString('--expose-gc')
  const tidyUp = runInNewContext('gc') as () => void
  const [first, { port, asked }] = [await receiver(() => undefined), await receiver(() => undefined)]
  expect(await sendTo(`http://127.0.0.1:${first.port}/`, true, { answerMs: 50 })).toEqual({ kind: 'failed', why: 'ETIMEDOUT' }) // perhaps before it was asked
  const sending = sendTo(`http://127.0.0.1:${port}/`, true, { answerMs: 1500 })
  await expect.poll(asked).toBe(1)
  tidyUp()
  expect(await sending).toEqual({ kind: 'failed', why: 'ETIMEDOUT' })
})

test('one that says again and again that an answer will come is given up', async () => {
  const { port } = await receiver((_request, response) => {
    const more = setInterval(() => response.writeEarlyHints({ link: '</a>; rel=preload' }), 1)
    response.on('close', () => clearInterval(more))
  })
  expect(await sendTo(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'failed', why: 'EPROTO' })
})

test('one that says it once is heard', async () => {
  const { port } = await receiver((_request, response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' })
    response.end()
  })
  expect(await sendTo(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'taken' })
})

test('one that wants to speak another protocol has not taken it', async () => {
  const { port } = await receiver((_request, response) => void response.writeHead(101, { connection: 'Upgrade', upgrade: 'websocket' }).end())
  expect(await sendTo(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'failed', why: 'it hung up' })
})

test.each(['127.0.0.1', '[::1]', '2130706433', '169.254.169.254'])('the address %s is not asked', async host => {
  const { port, asked } = await receiver((_request, response) => void response.end())
  expect(await sendTo(`http://${host}:${port}/`, false)).toMatchObject({ kind: 'failed', why: expect.stringContaining('allowPrivate') })
  expect(asked()).toBe(0)
})

test('nor is a name of such an address, by whomever it is looked up', async () => {
  const { port, asked } = await receiver((_request, response) => void response.end())
  expect(await sendTo(`http://localhost:${port}/`, false)).toMatchObject({ kind: 'failed', why: expect.stringContaining('allowPrivate') })
  const lies = publicLookup((_name, _options, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]))
  expect(await sendTo(`http://receiver.example:${port}/`, false, { lookup: lies })).toMatchObject({ kind: 'failed', why: expect.stringContaining('allowPrivate') })
  expect(asked()).toBe(0)
})
