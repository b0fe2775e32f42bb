import { decode } from 'node-osc'
import { expect, test } from 'vitest'
import type { NewsItem } from '#shared/protocol/news.ts'
import { oscMessage } from './oscMessage.ts'

const speaker = { name: 'Côte d’Ivoire', title: null, code: 'CIV', category: 'member-state' as const, onBehalfOf: 'African Group', isReply: false }
const given: NewsItem = {
  type: 'floor.given', meetingId: 'demo', at: 1, isAgain: false, statement: { statementId: 's1', speaker, givenAt: 1, allottedMs: 119_600, pausedMs: 0, pausedAt: null },
}

test.each<[NewsItem, string, (string | number)[]]>([
  [given, '/rostrum/floor/given', ['Côte d’Ivoire', 'African Group', 120, 'demo']],
  [{ ...given, statement: { ...given.statement, speaker: { ...speaker, onBehalfOf: null } } }, '/rostrum/floor/given', ['Côte d’Ivoire', '', 120, 'demo']],
  [{ type: 'floor.ended', meetingId: 'demo', at: 2, statementId: 's1', speaker, usedMs: 4 }, '/rostrum/floor/ended', ['Côte d’Ivoire', 'demo']],
  [{ type: 'list.opened', meetingId: 'demo', at: 3, closesAt: null }, '/rostrum/list/opened', ['demo']],
  [{ type: 'list.closed', meetingId: 'demo', at: 4 }, '/rostrum/list/closed', ['demo']],
])('%j', (one, address, args) => {
  const read = decode(oscMessage(one)) as { oscType: string; address: string; args: { value: unknown }[] }
  expect([read.oscType, read.address, read.args.map(({ value }) => value)]).toEqual(['message', address, args])
})

test('byte for byte as the specification of OSC 1.0 has it: texts end in a zero and all parts in fours', () => {
  const list: NewsItem = { type: 'list.closed', meetingId: 'demo', at: 4 }
  expect(oscMessage(list).toString('latin1')).toBe('/rostrum/list/closed\0\0\0\0,s\0\0demo\0\0\0\0')
  const { statement } = given
  const short = oscMessage({ ...given, statement: { ...statement, speaker: { ...speaker, name: 'abc', onBehalfOf: null } } })
  expect(short.toString('latin1')).toBe('/rostrum/floor/given\0\0\0\0,ssis\0\0\0abc\0\0\0\0\0\0\0\0\x78demo\0\0\0\0')
})
