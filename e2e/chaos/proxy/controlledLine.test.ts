import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ControlledLine } from './controlledLine.ts'
import { shiftedTime } from './shiftedTime.ts'
import { withCookie } from './withCookie.ts'

/** A server that says everything back, behind a line. */
async function echoLine(): Promise<{ line: ControlledLine; client: () => { socket: Socket; heard: () => string } }> {
  const server = createServer(socket => socket.on('error', () => undefined).pipe(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const line = await ControlledLine.open(null, () => ({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }))
  onTestFinished(async () => {
    await line.close()
    server.close()
  })
  const client = () => {
    const socket = connect({ host: '127.0.0.1', port: line.port })
    let heard = ''
    socket.on('data', bytes => (heard += String(bytes)))
    socket.on('error', () => undefined)
    onTestFinished(() => void socket.destroy())
    return { socket, heard: () => heard }
  }
  return { line, client }
}

const gone = (socket: Socket): Promise<void> => new Promise(resolve => (socket.destroyed ? resolve() : socket.once('close', () => resolve())))

test('cut: what is open is reset, and nobody gets through until it is whole', async () => {
  const { line, client } = await echoLine()
  const before = client()
  before.socket.write('a')
  await expect.poll(before.heard).toBe('a')
  line.cut()
  await gone(before.socket)
  const during = client()
  await gone(during.socket)
  line.heal()
  const after = client()
  after.socket.write('b')
  await expect.poll(after.heard).toBe('b')
})

test('silent: nothing is closed and nothing passes; what was sent arrives afterwards, in its order', async () => {
  const { line, client } = await echoLine()
  const old = client()
  line.fallSilent()
  old.socket.write('one ')
  const fresh = client()
  fresh.socket.write('late')
  old.socket.write('two')
  await new Promise(resolve => setImmediate(resolve))
  expect([old.heard(), fresh.heard()]).toEqual(['', ''])
  line.heal()
  await expect.poll(() => [old.heard(), fresh.heard()]).toEqual(['one two', 'late'])
})

test('slow: it takes its time, and nothing overtakes when the pace changes', async () => {
  const { line, client } = await echoLine()
  const one = client()
  line.slow({ latencyMs: 60, bytesPerMs: 1 })
  const beganAt = performance.now()
  one.socket.write('slowly')
  await expect.poll(one.heard, { interval: 1 }).toBe('slowly')
  expect(performance.now() - beganAt).toBeGreaterThan(100) // there and back
  one.socket.write('first ')
  line.slow({ latencyMs: 0, bytesPerMs: 1000 })
  one.socket.write('second')
  await expect.poll(one.heard).toBe('slowlyfirst second')
})

test('the clock of the store is off in what Redis answers to TIME, and nothing else is changed', () => {
  const answer = '*2\r\n$10\r\n1700000000\r\n$6\r\n123456\r\n'
  expect(String(shiftedTime(Buffer.from(`:1\r\n${answer}+OK\r\n`), -7))).toBe(`:1\r\n${answer.replace('1700000000', '1699999993')}+OK\r\n`)
  const other = '*2\r\n$10\r\n1700000000\r\n*0\r\n'
  expect(String(shiftedTime(Buffer.from(other), 9))).toBe(other)
})

test('a request carries the cookie, a frame of a socket does not', () => {
  expect(String(withCookie(Buffer.from('GET /a HTTP/1.1\r\nhost: b\r\n\r\n'), 'c=d'))).toBe('GET /a HTTP/1.1\r\ncookie: c=d\r\nhost: b\r\n\r\n')
  const frame = Buffer.from([0x81, 0x85, 1, 2, 3, 4])
  expect(withCookie(frame, 'c=d')).toEqual(frame)
})
