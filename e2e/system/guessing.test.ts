import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { newCode } from '#server/access/code.ts'
import { SIGN_INS, WRONG_CODES } from '#server/http/doorLimits.ts'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { Knocks, type Knocked } from '#e2e/wire/knock.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import type { TestNode } from '#e2e/wire/testNode.ts'
import { startTwoNodes } from './testing/startTwoNodes.ts'

const WRONG = IS_HARD ? 100_000 : 5_000
const CONNECTIONS = 50
/** The attacker has several, or this machine would have no ports left to come from. */
const ATTACKERS = Array.from({ length: 5 }, (_, index) => `127.0.1.${index + 1}`)

let nodes: [TestNode, TestNode]
let stop: () => Promise<void>
let meeting: TestMeeting

beforeAll(async () => {
  const two = await startTwoNodes()
  stop = two.stop
  nodes = [two.one, two.other]
  meeting = await makeMeeting(nodes[0], testPlan(30))
})
afterAll(() => stop())

function knocksFrom(address: string, connections = 1): Knocks {
  const knocks = new Knocks(address, connections)
  onTestFinished(() => knocks.close())
  return knocks
}
const nodeAt = (index: number): string => (nodes[index % 2] as TestNode).url
const withoutDate = ({ status, headers: { date: _date, 'retry-after': wait, ...headers }, body }: Knocked) => ({ status, headers, isToldToWait: wait !== undefined, body })

test(`${WRONG} wrong codes over ${CONNECTIONS} connections open nothing, and whoever has a right one comes in meanwhile, also from an address of the attacker`, async () => {
  const attackers = ATTACKERS.map(address => knocksFrom(address, CONNECTIONS / ATTACKERS.length))
  const answers = new Map<string, number>()
  let tried = 0
  const guess = async (index: number): Promise<void> => {
    while (tried < WRONG) {
      const { status, headers, body } = await (attackers[index % attackers.length] as Knocks).try(nodeAt(tried++), newCode())
      const answer = `${status} ${body}${headers['set-cookie'] === undefined ? '' : ' a session'}`
      answers.set(answer, (answers.get(answer) ?? 0) + 1)
    }
  }
  const honest = [knocksFrom('127.0.0.1'), knocksFrom(ATTACKERS[0] ?? '')]
  const day = { isOver: false }
  let signedIn = 0
  const beHonest = async (knocks: Knocks): Promise<void> => {
    for (let index = 0; !day.isOver; index += 1) {
      const { status, headers } = await knocks.try(nodeAt(index), meeting.card(`d${(index % 30) + 1}`).code)
      expect([status, headers['set-cookie']?.length]).toEqual([200, 1])
      signedIn += 1
      await new Promise(resolve => setTimeout(resolve, 100)) // as people come, not as fast as can be
    }
  }
  const began = performance.now()
  const honestly = Promise.all(honest.map(beHonest))
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => guess(index)))
  day.isOver = true
  await honestly
  process.stdout.write(`${tried} wrong codes in ${Math.round(performance.now() - began)} ms: ${JSON.stringify(Object.fromEntries(answers))}; ${signedIn} right ones meanwhile\n`)
  expect(new Set(answers.keys())).toEqual(new Set(['401 {"ok":false,"code":"wrong-code"}', '429 {"ok":false,"code":"too-many"}']))
  expect(signedIn).toBeGreaterThan(20)
  // Of a minute or two, with what may pass while one node does not know yet what the other counted.
  expect(answers.get('401 {"ok":false,"code":"wrong-code"}')).toBeLessThan(WRONG / 2)
})

/** A rehearsal is over with its close, and so are its codes. */
async function expiredCode(): Promise<string> {
  const over = await makeMeeting(nodes[0], testPlan(1))
  const chair = await over.enter(nodes[0], 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'closeMeeting' })
  return over.card('d1').code
}

test('a code that nobody has, one that was revoked, one that has expired, one of a wrong form: each is answered alike, byte for byte, within what an address may try and beyond it', async () => {
  const { accessId, code: revoked } = meeting.card('d30')
  await nodes[0].app.accesses.revoke(meeting.meetingId, accessId, null)
  const codes = [newCode(), revoked, revoked.toLowerCase().replaceAll('-', ' '), await expiredCode(), 'none']
  const knocks = knocksFrom('127.0.2.1')
  const expectAlike = async (status: number): Promise<void> => {
    const answers = []
    for (const code of codes) answers.push(withoutDate(await knocks.try(nodeAt(0), code)))
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], status })
  }
  await expectAlike(401)
  for (let count = codes.length; count < WRONG_CODES; count += 1) await knocks.try(nodeAt(0), newCode())
  await expectAlike(429)
})

test('beyond what an address may try it is told when to come again and the line is closed, at the other node too', async () => {
  const knocks = knocksFrom('127.0.2.2', 20)
  await Promise.all(Array.from({ length: WRONG_CODES }, () => knocks.try(nodeAt(0), newCode())))
  await expect.poll(async () => {
    const { status, headers } = await knocks.try(nodeAt(1), newCode())
    return [status, headers['connection'], Number(headers['retry-after']) > 0 && Number(headers['retry-after']) <= 60]
  }).toEqual([429, 'close', true])
  expect((await knocksFrom('127.0.2.3').try(nodeAt(1), newCode())).status).toBe(401)
})

test('one right code opens so many windows in a minute, and no more', async () => {
  const knocks = knocksFrom('127.0.2.4', 20)
  const { code } = meeting.card('d29')
  const sign = async (): Promise<number> => (await knocks.try(nodeAt(0), code)).status
  const answers = await Promise.all(Array.from({ length: SIGN_INS + 10 }, sign))
  expect(answers.filter(status => status === 200).length).toBeLessThanOrEqual(SIGN_INS)
  expect(answers.filter(status => status === 429).length).toBeGreaterThanOrEqual(10)
  expect((await knocks.try(nodeAt(0), meeting.card('d28').code)).status).toBe(200)
})
