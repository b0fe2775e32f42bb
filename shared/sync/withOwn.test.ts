import { expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import { floorSegment, withWaiting } from '#shared/floor/testing/halls.ts'
import { approve, decline, withdraw } from '#shared/floor/testing/verbs.ts'
import { redactMeeting, seesOf } from '#shared/floor/visibility.ts'
import { fold } from './fold.ts'
import { concerned, itemsFor, redact } from './redact.ts'
import { apply, startReplica } from './replica.ts'
import { logOf, sha256 } from './testing/log.ts'
import { withOwn } from './withOwn.ts'

const hall = withWaiting(['cuba', 'kenya', 'iran'], floorSegment()).does(approve('kenya'), decline('iran', 'list-is-full')).as('cuba').does(withdraw('cuba'))
const entries = logOf(hall.moments)
const whole = entries.reduce(fold, emptyMeeting('panel'))
const start = { meetingId: 'panel', audience: 'own:iran', version: 0, head: 'meeting:panel' }
const all = itemsFor(entries, 'delegations', sha256)

test.each(['cuba', 'kenya', 'iran', 'norway'])('V1 what all delegations are told, with what concerns it, is to %s what it may see, wherever the messages are cut', delegationId => {
  const audience = `own:${delegationId}` as const
  const own = entries.filter(entry => concerned([entry]).has(delegationId)).map(entry => redact(entry, audience, sha256))
  for (let cut = 0; cut <= entries.length; cut += 1) {
    const [before, after] = [entries.slice(0, cut), entries.slice(cut)].map(part => itemsFor(part, 'delegations', sha256))
    const replica = [...withOwn(before ?? [], own), ...withOwn(after ?? [], own)].reduce(apply, startReplica(start, emptyMeeting('panel', seesOf(audience))))
    expect(replica.confirmed).toEqual(redactMeeting(whole, audience))
    expect(replica.cursor).toMatchObject({ version: entries.length, head: entries.at(-1)?.head })
  }
})

test('V1 with nothing of its own it is what all are told', () => {
  expect(withOwn(all, [])).toEqual(all)
})
