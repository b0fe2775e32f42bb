import { expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'
import { frameOf } from './frames.ts'

const cursor = { meetingId: 'panel', audience: 'hall', version: 3, head: 'h' } as const
const replyTo = (device: string, meeting: Extract<JoinReply, { ok: true }>['meeting']): JoinReply =>
  ({ ok: true, actor: { role: 'screen', delegationId: null, device }, now: 5, cursor, meeting, items: [] })

/** As a window reads it. */
function read(frame: string): unknown {
  const [, data] = /^event: meeting:join\ndata: (.+)\n\n$/.exec(frame) ?? []
  return JSON.parse(data ?? '')
}

test.each<[string, JoinReply]>([
  ['a whole meeting', replyTo('one', emptyMeeting('panel'))],
  ['what came since', replyTo('one', null)],
  ['a no', { ok: false, code: 'no-session' }],
])('a window reads %s as it was answered', (_what, reply) => {
  expect(read(frameOf('meeting:join', reply))).toEqual(reply)
})

test('what many are handed of a meeting is written once, and each of them is told who it is and what is its own', () => {
  let written = 0
  const rows = Object.assign([], { toJSON: () => [(written += 1)] })
  for (const device of ['one', 'two', 'three']) {
    const meeting = { ...emptyMeeting('panel'), rows, orderVersion: device.length }
    expect(read(frameOf('meeting:join', replyTo(device, meeting)))).toEqual({ ...replyTo(device, null), meeting: { ...meeting, rows: [1] } })
  }
})
