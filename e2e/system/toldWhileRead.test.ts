import { expect, onTestFinished, test } from 'vitest'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { seal } from '#server/meetings/sealing.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'

/** A node that hears nothing but what it is told here, and reads its log only when it may. */
function deafNode() {
  const heard: ((entries: readonly Entry[]) => void)[] = []
  const lost: (() => void)[] = []
  let gate: Promise<void> = Promise.resolve()
  let [isReading, isCut] = [false, false]
  const between = (log: MeetingLog): MeetingLog => logWith(log, {
    follow: (_meetingId, onEntries) => {
      heard.push(onEntries)
      return () => undefined
    },
    onReconnect: listener => {
      lost.push(listener)
      return () => undefined
    },
    readAfter: async (...asked) => {
      if (isCut) return (isCut = false, null)
      const entries = await log.readAfter(...asked)
      isReading = true
      await gate
      return entries
    },
  })
  return {
    between,
    hear: (entries: readonly Entry[]): void => heard.forEach(onEntries => onEntries(entries)),
    reconnect: (): void => lost.forEach(listener => listener()),
    /** Returns what lets it go on. */
    holdReading: (): (() => void) => {
      let letGo = (): void => undefined
      gate = new Promise(resolve => (letGo = resolve))
      isReading = false
      return letGo
    },
    /** Whether it has read, and is held with what it has. */
    isReading: () => isReading,
    /** The next reading finds that the log does not continue what was read before. */
    cut: () => void (isCut = true),
  }
}

/** A deaf node on the store of another, at the same place of one meeting whose list is open; `press` is by a delegation at the other one. */
async function twoNodes() {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const { between, ...deafOne } = deafNode()
  const [deaf, other] = [await startNode({ redisUrl: redis.url, between }), await startNode({ redisUrl: redis.url })]
  onTestFinished(() => Promise.all([deaf.close(), other.close()]).then(() => undefined))
  const meeting = await makeMeeting(other, testPlan(3, ['member-state']))
  const chair = await meeting.enter(other, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openList' })
  const [there, here] = await Promise.all([other, deaf].map(({ app }) => app.meetings.find(meeting.meetingId)))
  if (there === null || there === undefined || here === null || here === undefined) throw new Error('no meeting')
  const press = async (index: number): Promise<void> => {
    expect(await there.submit({ command: REQUEST, actor: { role: 'delegation', delegationId: `d${index}`, device: 'test' }, commandId: `press-${index}`, issuedAt: Date.now() })).toMatchObject({ ok: true })
  }
  return { there, here, press, ...deafOne }
}

/** Sooner than a node reads on by itself, ms. */
const SOON = { timeout: 2500 }

test('what a master told that was replaced, while the log of the new one is being read, stays in no meeting', async () => {
  const { there, here, press, hear, reconnect, holdReading, isReading } = await twoNodes()
  const { position } = here.standing
  for (const index of [1, 2]) await press(index)
  const [first] = there.standing.since(position) as [Entry]

  const letGo = holdReading()
  reconnect()
  await expect.poll(isReading).toBe(true)
  hear([seal(position, { receivedAt: first.receivedAt, at: first.at, origin: { ...first.origin.value, commandId: 'lost-with-its-master' }, events: first.events.map(({ value }) => value) })])
  expect(here.standing.position.version).toBe(position.version + 1)
  letGo()
  await expect.poll(() => here.standing.position).toEqual(there.standing.position)
  expect(here.standing.entries).toEqual(there.standing.entries)
  expect(here.standing.meeting).toEqual(there.standing.meeting)
})

test('a node that hears of an entry while it reads, and lacks one before it, reads once more as soon as that is over', async () => {
  const { there, here, press, hear, reconnect, holdReading, isReading } = await twoNodes()
  const { position } = here.standing
  const letGo = holdReading()
  reconnect()
  await expect.poll(isReading).toBe(true)
  for (const index of [1, 2]) await press(index)
  hear(there.standing.since(position)?.slice(1) ?? []) // that of the first was lost
  expect(here.standing.position).toEqual(position)
  letGo()
  await expect.poll(() => here.standing.position, SOON).toEqual(there.standing.position)
})

test('so does one whose line to the store was cut meanwhile', async () => {
  const { there, here, press, reconnect, holdReading, isReading } = await twoNodes()
  const letGo = holdReading()
  reconnect()
  await expect.poll(isReading).toBe(true)
  await press(1)
  reconnect()
  letGo()
  await expect.poll(() => here.standing.position, SOON).toEqual(there.standing.position)
})

test('so does one that begins again: what it heard of meanwhile was held against the log of before', async () => {
  const { there, here, press, hear, reconnect, holdReading, isReading, cut } = await twoNodes()
  const before = here.standing
  const { position } = before
  const letGo = holdReading()
  cut()
  reconnect()
  await expect.poll(isReading).toBe(true)
  await press(1)
  hear(there.standing.since(position) ?? [])
  letGo()
  await expect.poll(() => here.standing).not.toBe(before)
  await expect.poll(() => here.standing.position, SOON).toEqual(there.standing.position)
  expect(here.standing.entries).toEqual(there.standing.entries)
})
