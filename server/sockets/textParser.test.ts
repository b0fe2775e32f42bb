import { Decoder, Encoder, PacketType, type Packet } from 'socket.io-parser'
import { expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import { seenEntry, type SeenEntry } from '#shared/sync/entry.ts'
import { textParser } from './textParser.ts'

const ours = new textParser.Encoder()
const theirs = new Encoder()

/** All that an entry has: what is left out of its text would be lost to the log as well. */
const said: SeenEntry = { version: 3, receivedAt: 1, at: 2.5, origin: { hash: 'h' }, events: [{ hash: 'i' }, { salt: 's', value: { type: 'actUndone', version: 1 } }], head: 'é "\u2028' }

test('the entry below has all that an entry has', () => {
  expect(Object.keys(said).toSorted()).toEqual(Object.keys(seenEntry.shape).toSorted())
})

test.each<[string, Packet]>([
  ['an event', { type: PacketType.EVENT, nsp: '/', data: ['meeting:entries', { items: [said, { from: 4, to: 5, head: 'é "\u2028' }] }] }],
  ['an event of nothing', { type: PacketType.EVENT, nsp: '/', data: ['meeting:rejoin'] }],
  ['an answer', { type: PacketType.ACK, nsp: '/', id: 0, data: [{ ok: true, version: 7 }] }],
  ['the answer to a join', { type: PacketType.ACK, nsp: '/', id: 12, data: [{ ok: true, now: 5, items: [], meeting: emptyMeeting('panel') }] }],
  ['a connect', { type: PacketType.CONNECT, nsp: '/', data: { sid: 'x' } }],
  ['a refused connect', { type: PacketType.CONNECT_ERROR, nsp: '/admin', data: { message: 'no' } }],
  ['a goodbye', { type: PacketType.DISCONNECT, nsp: '/', data: undefined }],
])('%s is written as socket.io writes it', (_what, packet) => {
  expect(ours.encode(packet)).toEqual(theirs.encode(packet))
})

test('bytes are no message of ours: a line that announces some is refused, where socket.io would wait for them', () => {
  expect(() => new textParser.Decoder().add('51-["meeting:join",{"_placeholder":true,"num":0}]')).toThrow(/attachments/)
  expect(() => new Decoder().add('51-["meeting:join",{"_placeholder":true,"num":0}]')).not.toThrow(/attachments/)
})
