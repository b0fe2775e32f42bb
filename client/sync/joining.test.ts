import { expect, test } from 'vitest'
import type { Code } from '#shared/protocol/codes.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { delegate } from '#shared/floor/testing/panel.ts'
import { Joining, type Joined } from './joining.ts'

const joined: Joined = { ok: true, actor: delegate('cuba'), now: 0, cursor: { meetingId: 'panel', audience: 'hall', version: 1, head: 'h' }, meeting: emptyMeeting('panel'), items: [] }

/** Joins where the server says no so often; returns the pauses it made, ms, and what the window was told. */
function joinAfter(code: Code, times: number): Promise<{ pauses: number[]; told: Code[] }> {
  return new Promise(resolve => {
    const pauses: number[] = []
    const told: Code[] = []
    const joining = new Joining({
      browser: {
        after: (delayMs, call) => {
          pauses.push(delayMs)
          queueMicrotask(call)
          return () => {}
        },
        randomBytes: count => new Uint8Array(count).fill(255),
      },
      ask: () => Promise.resolve(pauses.length < times ? { ok: false, code } : joined),
      take: () => {
        resolve({ pauses, told })
        return true
      },
      waits: waited => told.push(waited),
      refused: refused => told.push(refused),
      renew: () => {},
    })
    joining.begin()
  })
}

test.each(['unknown-meeting', 'too-many'] as const)('%s is asked about again, after pauses that grow to half a minute', async code => {
  const { pauses, told } = await joinAfter(code, 7)
  expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
  expect(told).toEqual(Array(7).fill(code))
})

test('a server that is busy with itself is asked again sooner', async () => {
  expect((await joinAfter('try-again', 6)).pauses).toEqual([250, 500, 1000, 2000, 4000, 4000])
})
