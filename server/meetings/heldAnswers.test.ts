import { expect, test } from 'vitest'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Verdict, Waiting } from './batch.ts'
import { HeldAnswers } from './heldAnswers.ts'

/** So many that were settled together; their answers go where it is said. */
function settled(many: number, answer: (reply: SubmitReply) => void): Verdict {
  const waiting = { answer } as Waiting
  return { after: { version: 0, head: '' }, waiting: Array.from({ length: many }, () => waiting), entries: [], replies: Array.from({ length: many }, (_, index) => ({ ok: true, version: index + 1 })), meeting: {} as Verdict['meeting'] }
}

test('what waits for the next batch is answered also where that does not come to its end', async () => {
  const held = new HeldAnswers()
  expect(await new Promise<SubmitReply>(answer => held.add([settled(1, answer)]))).toEqual({ ok: true, version: 1 })
})

test('each is answered once and in order, and only a hall that presses at once is many', () => {
  const [held, versions] = [new HeldAnswers(), [] as unknown[]]
  const note = (reply: SubmitReply): void => void versions.push(reply.ok && reply.version)
  held.add([settled(15, note)])
  expect(held.areMany).toBe(false)
  held.add([settled(1, note)])
  expect([held.areMany, versions]).toEqual([true, []])
  held.give()
  held.give()
  expect([held.areMany, versions]).toEqual([false, [...Array.from({ length: 15 }, (_, index) => index + 1), 1]])
})
