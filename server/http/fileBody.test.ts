import express, { type RequestHandler } from 'express'
import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { fileBody } from './fileBody.ts'

const MOST = 40_000

/** A route of such bodies, and what it took; `besides` looks at each piece once the body has it. */
async function served(besides: (piece: Buffer) => void = () => undefined) {
  const taken: string[] = []
  const looking: RequestHandler = (request, _response, next) => {
    next()
    request.on('data', besides)
  }
  const app = express().use(looking, fileBody(MOST), (request, response) => {
    taken.push((request.body as Buffer).toString())
    response.json({ ok: true })
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, taken }
}

/** A line on which somebody sends a body so long; what is heard on it. */
function sending(port: number, length: number, header = ''): { line: Socket; heard: () => string } {
  const line = connect(port, '127.0.0.1')
  onTestFinished(() => void line.destroy())
  let heard = ''
  line.on('data', data => (heard += String(data))).setNoDelay()
  line.write(`PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n${header}\r\n`)
  return { line, heard: () => heard }
}

test('a body in pieces of whatever length is what was sent, and none of its pieces is kept', async () => {
  const seen: number[] = []
  const { port, taken } = await served(piece => {
    seen.push(piece.length)
    piece.fill('-') // whoever keeps the piece itself has this
  })
  const parts = ['a', 'b'.repeat(20_000), 'c', 'd'.repeat(16_383), 'e']
  const body = parts.join('')
  const { line, heard } = sending(port, body.length)
  for (const [index, part] of parts.entries()) {
    line.write(part)
    const bytes = parts.slice(0, index + 1).join('').length
    await expect.poll(() => seen.reduce((sum, length) => sum + length, 0)).toBe(bytes)
  }
  await expect.poll(heard).toContain(' 200 ')
  expect(taken).toEqual([body])
})

test('the longest is taken; one that is longer is read to its end and refused, and so is what is packed', async () => {
  const { port, taken } = await served()
  const answers: Record<string, string> = {}
  for (const [name, length, header] of [['longest', MOST, ''], ['longer', MOST + 1, ''], ['none', 0, ''], ['packed', 3, 'Content-Encoding: gzip\r\n'], ['as it is', 3, 'Content-Encoding: identity\r\n']] as const) {
    const { line, heard } = sending(port, length, header)
    line.write('x'.repeat(length))
    await expect.poll(heard).toContain('HTTP/1.1 ')
    answers[name] = heard().slice(9, 12)
  }
  expect(answers).toEqual({ longest: '200', longer: '413', none: '200', packed: '400', 'as it is': '200' })
  expect(taken.map(({ length }) => length)).toEqual([MOST, 0, 3])
})
