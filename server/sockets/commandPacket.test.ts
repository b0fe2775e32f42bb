import { expect, test } from 'vitest'
import { Decoder } from 'socket.io-parser'
import { commandIn } from './commandPacket.ts'

test('a command is read as socket.io reads it', () => {
  const packet = '2107["command:submit",{"commandId":"a","list":["]"]}]'
  let read: unknown = null
  const theirs = new Decoder()
  theirs.on('decoded', one => (read = one))
  theirs.add(packet)
  const { id, message, raw } = commandIn(packet) ?? {}
  expect({ type: 2, nsp: '/', id, data: ['command:submit', message] }).toEqual(read)
  expect(JSON.parse(raw ?? '')).toEqual(message)
})

test.each([
  ['another event', '21["meeting:join",{}]'],
  ['one whose answer nobody awaits', '2["command:submit",{}]'],
  ['one of another namespace', '2/admin,1["command:submit",{}]'],
  ['one with more than a message', '21["command:submit",{},{}]'],
  ['one with nothing', '21["command:submit"]'],
  ['one that is no JSON', '21["command:submit",{]'],
  ['one that is cut off', '21["command:submit",{}'],
  ['one whose number is too long to be one', '21234567890["command:submit",{}]'],
  ['one that announces bytes', '51-1["command:submit",{}]'],
])('left to socket.io is %s', (_what, packet) => {
  expect(commandIn(packet)).toBeNull()
})
