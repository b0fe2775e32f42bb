import express from 'express'
import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Role } from '#shared/floor/model.ts'
import { LocalLimits } from '#server/limits/localLimits.ts'
import { newReport } from '#server/report.ts'
import { Limits } from '#server/sockets/limits.ts'
import { border } from './answering.ts'
import { fileBody } from './fileBody.ts'
import { uploads } from './uploads.ts'

/** Room for so many bytes of each. */
const MOST = { presiding: 1000, others: 1000 }

/** A route of uploads, to which each comes as its header says; what it took. */
async function served() {
  const taken: number[] = []
  const troubles: string[] = []
  const app = express()
  app.use((request, response, next) => {
    const [role, accessId] = String(request.headers['x-as']).split('/') as [Role, string]
    response.locals['asker'] = { meetingId: 'panel', accessId, actor: { role, delegationId: accessId, device: 'device' } }
    next()
  })
  app.use(uploads(new Limits(new LocalLimits()), MOST), fileBody(5000), (request, response) => {
    taken.push((request.body as Buffer).length)
    response.json({ ok: true })
  })
  app.use(border(newReport('silent', [], level => troubles.push(level))))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, taken, troubles }
}

interface Sending { line: Socket; heard: () => string }

/** Promises so many bytes on a line of its own, and sends these of them. */
function sending(port: number, as: string, promised: number, sent: number): Sending {
  const line = connect(port, '127.0.0.1')
  onTestFinished(() => void line.destroy())
  let heard = ''
  line.on('error', () => undefined).on('data', data => (heard += String(data)))
  line.write(`PUT / HTTP/1.1\r\nHost: x\r\nX-As: ${as}\r\nContent-Length: ${promised}\r\n\r\n${'x'.repeat(sent)}`)
  return { line, heard: () => heard }
}

test('what is only promised takes nobody’s place', async () => {
  const { port, taken } = await served()
  for (let index = 0; index < 10; index += 1) sending(port, `delegation/d${index}`, 5000, 10)
  const whole = sending(port, 'delegation/d10', 500, 500)
  await expect.poll(() => whole.heard()).toContain(' 200 ')
  expect(taken).toEqual([500])
})

test('for what comes beyond the room there is, an upload is refused in its midst and hung up on; those presiding have room of their own', async () => {
  const said = vi.spyOn(console, 'error')
  onTestFinished(() => said.mockRestore())
  const { port, taken, troubles } = await served()
  const first = sending(port, 'delegation/d1', 900, 800)
  const much = sending(port, 'delegation/d2', 5000, 1500)
  await expect.poll(() => much.heard()).toContain(' 429 ')
  await expect.poll(() => much.line.destroyed).toBe(true)
  expect(much.heard()).toMatch(/Retry-After: 1\r\n/)
  const chair = sending(port, 'chair/chair', 900, 900)
  await expect.poll(() => chair.heard()).toContain(' 200 ')
  first.line.write('x'.repeat(100))
  await expect.poll(() => first.heard()).toContain(' 200 ')
  expect(taken).toEqual([900, 900])
  expect([troubles, said.mock.calls]).toEqual([[], []])
})

test('uploads that are left without their ends give way at once to one that comes', async () => {
  const { port, taken } = await served()
  const left = sending(port, 'delegation/d1', 1000, 999)
  await expect.poll(async () => {
    const short = sending(port, 'delegation/d2', 20, 20)
    await once(short.line, 'close')
    return short.heard()
  }).toContain(' 200 ')
  await expect.poll(() => left.heard()).toContain(' 429 ')
  expect(taken).toEqual([20])
})

test('a body that ends where there was no room for it is not taken', async () => {
  const { port, taken } = await served()
  const much = sending(port, 'delegation/d1', 1500, 1500)
  await expect.poll(() => much.heard()).toContain(' 429 ')
  await expect.poll(() => much.line.destroyed).toBe(true)
  const next = sending(port, 'delegation/d1', 700, 700)
  await expect.poll(() => next.heard()).toContain(' 200 ')
  expect(taken).toEqual([700])
})
