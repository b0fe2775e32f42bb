import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { chair, secretariat, time } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, give, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import type { Status } from '#client/sync/status.ts'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import { useIsKnown } from './useIsKnown.ts'

const wall: Actor = { role: 'screen', delegationId: null, device: 'wall' }
const called = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList).as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'))
const speaking = given(called).at('10:00:00').does(give('cuba')) // for two minutes

function isKnown({ meeting }: { meeting: Meeting }, at: string, status: Status): boolean {
  const Screen = (): string => String(useIsKnown())
  return renderToStaticMarkup(<MeetingProvider store={storeOf({ meeting, actor: wall, status }, { at: time(at) })}><Screen /></MeetingProvider>) === 'true'
}

const lostAt = (from: string): Status => ({ kind: 'lost', code: null, lostAt: time(from) })

test('a name is known while the time runs that it had when the line was lost', () => {
  expect(['10:01:59', '10:02:01'].map(at => isKnown(speaking, at, lostAt('10:01:00')))).toEqual([true, false])
})

test('a new line makes nothing known before the screen is in the meeting again', () => {
  expect([called, speaking].map(meeting => isKnown(meeting, '10:05:01', lostAt('10:01:00')))).toEqual([false, false])
  expect(isKnown(called, '10:05:01', { kind: 'live', code: null, lostAt: null })).toBe(true)
})
