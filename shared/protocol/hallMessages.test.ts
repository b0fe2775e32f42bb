import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { hallEvent, hallEvents } from '#shared/floor/hallEvents.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { withWaiting } from '#shared/floor/testing/halls.ts'
import { histories, play, tell } from '#shared/floor/testing/histories.ts'
import { NINE } from '#shared/floor/testing/panel.ts'
import { holds } from '#shared/floor/testing/property.ts'
import { approve } from '#shared/floor/testing/verbs.ts'
import { redactMeeting, SIGHT, type Audience } from '#shared/floor/visibility.ts'
import { itemsFor } from '#shared/sync/redact.ts'
import { logOf, MEETING_ID, sha256 } from '#shared/sync/testing/log.ts'
import { hallEntriesMessage, hallJoinReply } from './hallMessages.ts'

const screen = { role: 'screen', delegationId: null, device: 'a screen' }
const replyWith = (part: object): object => ({ ok: true, actor: screen, now: NINE, cursor: { meetingId: MEETING_ID, audience: 'hall', version: 1, head: 'x' }, meeting: null, items: [], ...part })

test('V1 the events a hall’s window can read are those that the hall sees', () => {
  const ofTheHall = Object.entries(SIGHT).filter(([, sight]) => sight === 'hall').map(([type]) => type)
  expect(hallEvents.map(schema => schema.shape.type.def.values[0]).toSorted()).toEqual(ofTheHall.toSorted())
})

describe('in any history', () => {
  holds('V1 V2 a hall’s window reads all that the hall is sent, and nothing that only others see', histories, history => {
    const moments = play(history)
    const entries = logOf(moments)
    const items = itemsFor(entries, 'hall', sha256)
    const meeting = redactMeeting(moments.at(-1)?.after ?? emptyMeeting(MEETING_ID), 'hall')
    readsBack(hallEntriesMessage.safeParse({ items }), { items })
    for (const reply of [replyWith({ items }), replyWith({ meeting })]) readsBack(hallJoinReply.safeParse(reply), reply)
    for (const { value } of entries.flatMap(entry => entry.events)) {
      if (hallEvent.safeParse(value).success !== (SIGHT[value.type] === 'hall')) throw new Error(`${value.type} is ${SIGHT[value.type]}'s`)
    }
  }, { tell })
})

function readsBack(parsed: { success: boolean; data?: unknown }, sent: unknown): void {
  if (!parsed.success || !isDeepStrictEqual(parsed.data, sent)) throw new Error(`not read as it was sent: ${JSON.stringify(sent)}`)
}

test('V1 what others are sent is no message of the hall’s', () => {
  const hall = withWaiting(['cuba', 'iran']).does(approve('cuba'))
  const entries = logOf(hall.moments)
  const read = (audience: Audience): boolean[] => [
    hallEntriesMessage.safeParse({ items: itemsFor(entries, audience, sha256) }).success,
    hallJoinReply.safeParse(replyWith({ meeting: redactMeeting(hall.meeting, audience) })).success,
  ]
  expect(read('presiding')).toEqual([false, false])
  expect(read('own:iran')).toEqual([false, false])
  expect(read('hall')).toEqual([true, true])
})

test('a join that is refused', () => {
  for (const code of ['no-session', 'unknown-meeting', 'unknown-protocol', 'too-many', 'try-again'] as const) {
    expect(hallJoinReply.parse({ ok: false, code })).toEqual({ ok: false, code })
  }
})
