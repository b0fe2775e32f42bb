import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { SimulatedConsole } from '#server/microphones/testing/simulatedConsole.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { bridgedMeeting, PANELLIST, QUICK, STRANGER, untilSeats } from './testing/bridgedMeeting.ts'

const AT_ONCE = { automatic: ['member-state' as const] }

describe.each(['file', 'redis'] as const)('%s', store => {
  let redis: TestRedis | null = null
  let node: TestNode
  beforeAll(async () => {
    redis = store === 'redis' ? await startTestRedis() : null
    node = await startNode(redis === null ? {} : { redisUrl: redis.url })
  })
  afterAll(async () => {
    await node.close()
    await redis?.stop()
  })

  test('a press requests, in the name of whoever sits there, and its light is lit; giving opens, ending closes', async () => {
    const { house, chair, mind, giveFirst } = await bridgedMeeting(node, 3)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.press(12)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    expect(chair.meeting.waiting[0]).toMatchObject({ delegationId: 'd2', capacity: { kind: 'national' }, nonce: expect.stringMatching(/^[0-9a-f]{24}$/) }) // it can enter a draw
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 2, 'the other request')
    expect(house.lit).toEqual([11, 12])
    await chair.do({ type: 'approveRequests', requestIds: chair.meeting.waiting.map(({ requestId }) => requestId) })
    const statementId = await giveFirst()
    await untilSeats(house, { open: [12], lit: [11] })
    await chair.do({ type: 'endStatement', statementId })
    await untilSeats(house, { open: [], lit: [11] })
    const { entries } = (await node.app.meetings.find(chair.meeting.meetingId))?.standing ?? { entries: [] }
    expect(entries.filter(({ origin }) => origin.value.actor.role === 'delegation').map(({ origin }) => origin.value.actor)).toEqual([
      { role: 'delegation', delegationId: 'd2', device: 'microphone.12' }, { role: 'delegation', delegationId: 'd1', device: 'microphone.11' },
    ])
  })

  test('a second press withdraws, whether the request waits or is listed; one from a window lights the seat, and its withdrawal puts it out', async () => {
    const { house, chair, meeting, mind, said } = await bridgedMeeting(node, 2)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 0, 'its withdrawal')
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    await chair.do({ type: 'approveRequests', requestIds: chair.meeting.waiting.map(({ requestId }) => requestId) })
    house.press(11)
    await chair.until(({ rows }) => rows.length === 0, 'the withdrawal of the row')
    const laptop = await meeting.enter(node, 'd2')
    onTestFinished(() => laptop.close())
    await laptop.do(REQUEST)
    await untilSeats(house, { lit: [12] })
    await laptop.do({ type: 'withdrawRequest', requestId: laptop.meeting.waiting[0]?.requestId ?? '' })
    await untilSeats(house, { lit: [] })
    expect(chair.meeting.waiting).toEqual([])
    expect(said).toEqual([]) // what the controller does as it was told is no press
  })

  test('a light that goes out as it was told, late, takes nobody off the list who has asked again meanwhile', async () => {
    const { house, chair, meeting, mind } = await bridgedMeeting(node, 1)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    const laptop = await meeting.enter(node, 'd1')
    onTestFinished(() => laptop.close())
    await laptop.do(REQUEST)
    await untilSeats(house, { lit: [11] })
    house.slow(100)
    const told = house.heard.length
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    await chair.do({ type: 'declineRequest', requestId: chair.meeting.waiting[0]?.requestId ?? '', reason: 'no-reason' })
    await laptop.do(REQUEST)
    await expect.poll(() => house.heard.slice(told).filter(line => line.startsWith('mic_request_'))).toEqual(['mic_request_off 11', 'mic_request_on 11'])
    const asked = house.heard.length
    await expect.poll(() => house.heard.length).toBeGreaterThan(asked + 1)
    expect(house.lit).toEqual([11])
    expect(chair.meeting.waiting).toHaveLength(1)
  })

  test('news that was lost on a line that stood is found when it is asked again', async () => {
    const { house, chair, mind } = await bridgedMeeting(node, 2, AT_ONCE)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.press(11)
    await chair.until(({ rows }) => rows.length === 1, 'the row')
    await untilSeats(house, { lit: [11] })
    house.freeze()
    house.press(11)
    house.press(12)
    expect(house.lit).toEqual([12])
    house.thaw()
    await untilSeats(house, { lit: [11, 12] })
    await chair.until(({ rows }) => rows.length === 2, 'the press')
    expect(house.lines).toBe(1)
  })

  test('what is refused or declined puts the light out: a list that is closed, or not open yet, a second one, a decline', async () => {
    const { house, chair, mind, said } = await bridgedMeeting(node, 2, { isListOpen: false })
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.press(11)
    await expect.poll(() => said.at(-1)).toContain('list-not-open')
    await untilSeats(house, { lit: [] })
    await chair.do({ type: 'openList' })
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    await chair.do({ type: 'declineRequest', requestId: chair.meeting.waiting[0]?.requestId ?? '', reason: 'list-is-full' })
    await untilSeats(house, { lit: [] })
    await chair.do({ type: 'closeList', closesAt: null })
    house.press(12)
    await expect.poll(() => said.at(-1)).toContain('list-closed')
    await untilSeats(house, { lit: [] })
    house.press(PANELLIST)
    expect(house.lit).toEqual([PANELLIST])
    await untilSeats(house, { lit: [] })
    await chair.do({ type: 'closeMeeting' })
    house.press(11)
    await expect.poll(() => said.at(-1)).toContain('meeting-closed')
    await untilSeats(house, { lit: [] })
    expect(chair.meeting.waiting).toEqual([])
  })

  test('the button window: a press counts by the instant at which it comes, and one after the cut is late', async () => {
    const { house, chair, mind, said } = await bridgedMeeting(node, 2)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    const closesAt = chair.now() + 1500
    await chair.do({ type: 'closeList', closesAt })
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request in time')
    await expect.poll(() => node.app.now()).toBeGreaterThan(closesAt)
    house.press(12)
    await expect.poll(() => said.at(-1)).toBe('A press at seat 12 was refused: list-closed')
    await untilSeats(house, { lit: [11] })
  })

  test('a seat that presses without end fills no log, and in the end its light says what the meeting has', async () => {
    const { house, chair, mind, said } = await bridgedMeeting(node, 1)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    const isWarned = (): boolean => said.some(line => line.startsWith('Seat 11 presses far more often'))
    const until = performance.now() + 10_000
    while (!isWarned() && performance.now() < until) {
      house.press(11)
      await new Promise(resolve => setImmediate(resolve))
    }
    for (let count = 0; count < 100; count += 1) house.press(11)
    expect(isWarned()).toBe(true)
    await expect.poll(() => String(house.lit) === (chair.meeting.waiting.length === 1 ? '11' : ''), { interval: 5 }).toBe(true)
    const { entries } = (await node.app.meetings.find(chair.meeting.meetingId))?.standing ?? { entries: [] }
    expect(entries.filter(({ origin }) => origin.value.actor.device === 'microphone.11').length).toBeLessThanOrEqual(20)
    expect(said.filter(line => line.startsWith('Seat 11'))).toHaveLength(1)
  })

  test('pause closes and going on opens; a point of order is heard by its own microphone; a suspension closes all; the podium has seats', async () => {
    const { house, chair, meeting, mind, giveFirst } = await bridgedMeeting(node, 2, AT_ONCE)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.press(11)
    await chair.until(({ rows }) => rows.length === 1, 'the row')
    const statementId = await giveFirst()
    await untilSeats(house, { open: [11] })
    await chair.do({ type: 'pauseStatement', statementId })
    await untilSeats(house, { open: [] })
    await chair.do({ type: 'continueStatement', statementId })
    await untilSeats(house, { open: [11] })
    const other = await meeting.enter(node, 'd2')
    onTestFinished(() => other.close())
    await other.do({ type: 'raisePointOfOrder', motion: 'point-of-order' })
    await chair.until(({ orders }) => orders.length === 1, 'the point of order')
    expect(house.open).toEqual([11])
    const orderId = chair.meeting.orders[0]?.orderId ?? ''
    await chair.do({ type: 'hearPointOfOrder', orderId })
    await untilSeats(house, { open: [12] })
    await chair.do({ type: 'ruleOnPointOfOrder', orderId, ruling: 'rejected' })
    await untilSeats(house, { open: [] })
    await chair.do({ type: 'continueStatement', statementId })
    await untilSeats(house, { open: [11] })
    await chair.do({ type: 'suspendMeeting' })
    await untilSeats(house, { open: [] })
    await chair.do({ type: 'resumeMeeting' })
    await chair.do({ type: 'endStatement', statementId })
    await chair.do({ type: 'giveFloor', to: { kind: 'podium', personId: 'p1' } })
    await untilSeats(house, { open: [PANELLIST] })
  })

  test('whoever closes their own microphone is heard again only when they press again; what an operator opens is closed, and takes nobody off the list', async () => {
    const { house, chair, mind, giveFirst } = await bridgedMeeting(node, 2, AT_ONCE)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.press(11)
    await chair.until(({ rows }) => rows.length === 1, 'the row')
    house.press(12)
    await chair.until(({ rows }) => rows.length === 2, 'the other row')
    await giveFirst()
    await untilSeats(house, { open: [11], lit: [12] })
    house.press(11)
    house.openByOperator(12)
    await untilSeats(house, { open: [], lit: [12] })
    expect(chair.meeting.floor).not.toBeNull()
    house.press(11)
    await untilSeats(house, { open: [11], lit: [12] })
    house.openByOperator(STRANGER)
    house.press(12)
    await chair.until(({ rows }) => rows.length === 0, 'the withdrawal')
    expect(house.open).toEqual([11, STRANGER]) // a seat that nobody named is none of ours
    expect(house.heard.filter(line => line.includes(` ${STRANGER}`))).toEqual([])
  })

  test('cut in mid-statement and back: the microphone stays open throughout, and what happened meanwhile is made up for', async () => {
    const { house, chair, meeting, mind, giveFirst } = await bridgedMeeting(node, 4, AT_ONCE)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    for (const seat of [11, 12]) {
      house.press(seat)
      await chair.until(({ rows }) => rows.length === seat - 10, 'the row')
    }
    const statementId = await giveFirst()
    await untilSeats(house, { open: [11], lit: [12] })
    const opened: string[] = []
    house.onChange = () => void opened.push(house.open.join())
    house.cut()
    await expect.poll(() => house.heard.filter(line => line === 'mic_status').length).toBeGreaterThan(4)
    await expect.poll(() => house.lines).toBe(1)
    expect(new Set(opened)).toEqual(new Set())

    await house.away()
    house.press(13) // nobody hears it
    house.press(12) // nor that this one went out: whoever wants to withdraw must press again
    const laptop = await meeting.enter(node, 'd4')
    onTestFinished(() => laptop.close())
    await laptop.do(REQUEST)
    await chair.do({ type: 'endStatement', statementId })
    await giveFirst()
    expect(house.open).toEqual([11])
    await house.listen()
    await untilSeats(house, { open: [12], lit: [13, 14] })
    await chair.until(({ rows }) => rows.length === 2, 'the press that nobody heard')
    expect(chair.meeting.rows.map(({ request }) => request.delegationId)).toEqual(['d4', 'd3'])
  })

  test('a controller that was switched off, and one that is frozen, are brought to what the meeting wants; nobody is withdrawn', async () => {
    const { house, chair, mind, giveFirst } = await bridgedMeeting(node, 3, AT_ONCE)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    for (const seat of [11, 12]) {
      house.press(seat)
      await chair.until(({ rows }) => rows.length === seat - 10, 'the row')
    }
    await giveFirst()
    await untilSeats(house, { open: [11], lit: [12] })
    await house.away()
    house.forget()
    await house.listen()
    await untilSeats(house, { open: [11], lit: [12] })
    house.freeze()
    house.press(13)
    house.press(11) // neither is said, now or later
    await expect.poll(() => house.lines).toBeGreaterThan(1) // it was given up, and is tried anew
    house.thaw()
    await untilSeats(house, { open: [11], lit: [12, 13] })
    await chair.until(({ rows }) => rows.length === 2, 'the press')
    expect(chair.meeting.rows.map(({ request }) => request.delegationId)).toEqual(['d2', 'd3'])
  })

  test('a press while nobody minds the microphones counts when somebody does; a light of what ended meanwhile does not', async () => {
    const { house, chair, mind } = await bridgedMeeting(node, 3)
    house.mode = 'manual'
    const stop = mind()
    await expect.poll(() => house.heard.length).toBeGreaterThan(1)
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    await stop()
    await expect.poll(() => house.lines).toBe(0)
    await chair.do({ type: 'declineRequest', requestId: chair.meeting.waiting[0]?.requestId ?? '', reason: 'no-reason' })
    house.press(12)
    expect(house.lit).toEqual([11, 12])
    mind()
    await chair.until(({ waiting }) => waiting.length === 1, 'the press that nobody heard')
    await untilSeats(house, { lit: [12] })
    expect(chair.meeting.waiting[0]?.delegationId).toBe('d2')
  })

  test('somebody else who opens a microphone whenever it is closed is contradicted again and again, and not as fast as the line can', async () => {
    const { house, mind } = await bridgedMeeting(node, 1)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.stubborn.add(11)
    house.openByOperator(11)
    const beganAt = performance.now()
    const closings = (): number => house.heard.filter(line => line === 'mic_off 11').length
    await expect.poll(closings, { interval: 5 }).toBeGreaterThanOrEqual(4)
    expect(performance.now() - beganAt).toBeGreaterThan(700)
    house.stubborn.delete(11)
    await untilSeats(house, { open: [] })
  })

  test('a controller that is slow, speaks rubbish, has no more microphones to open or does not understand', async () => {
    const { house, chair, mind, said, giveFirst } = await bridgedMeeting(node, 2, AT_ONCE)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.slow(30)
    house.babble(Buffer.alloc(10_000_000, 'x'))
    house.babble('\r\nmic_request_on\r\nmic_request_on 0\r\nmic_request_on 99999\nmic_on twelve\r\r\nmic_request_on 1')
    house.babble('\0\u00ff\n command_error syntax error\r\n')
    await expect.poll(() => said.filter(line => line.includes('syntax error'))).toHaveLength(1)
    house.press(11)
    await chair.until(({ rows }) => rows.length === 1, 'the row')
    house.dead.add(11)
    const statementId = await giveFirst()
    await expect.poll(() => said.filter(line => line.includes('was not opened')).length).toBeGreaterThan(0)
    house.dead.delete(11)
    await untilSeats(house, { open: [11], lit: [] })
    await chair.do({ type: 'endStatement', statementId })
    await untilSeats(house, { open: [], lit: [] })
  })
})

describe('the store', () => {
  test('away at a press: it is tried again, counts when it is back, and once; an answer that is lost makes no second request', async () => {
    const redis = await startTestRedis()
    let lostAnswers = 0
    const node = await startNode({ redisUrl: redis.url, between: log => faultyLine(log, { isAnswerLost: () => (lostAnswers -= 1) >= 0 }) })
    onTestFinished(async () => {
      await node.close()
      await redis.stop()
    })
    const { house, chair, mind } = await bridgedMeeting(node, 3)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    lostAnswers = 2
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request whose answer was lost')
    await redis.kill9()
    house.press(12)
    house.press(13)
    house.press(13)
    await redis.restart()
    const open = await node.app.meetings.find(chair.meeting.meetingId)
    const byMicrophone = () => open?.standing.entries.filter(({ origin }) => origin.value.actor.device.startsWith('microphone.')).map(({ origin, events }) => [origin.value.actor.device, events[0]?.value.type])
    await expect.poll(byMicrophone).toHaveLength(4)
    expect(byMicrophone()?.toSorted()).toEqual([['microphone.11', 'floorRequested'], ['microphone.12', 'floorRequested'], ['microphone.13', 'floorRequested'], ['microphone.13', 'waitingWithdrawn']])
    await untilSeats(house, { lit: [11, 12] })
  })

  test('away for longer than a command may live: the light goes out, so that whoever pressed sees it', async () => {
    let isAway = false
    const node = await startNode({ between: log => faultyLine(log, { isAway: () => isAway }) })
    onTestFinished(() => node.close())
    const { house, chair, mind, said } = await bridgedMeeting(node, 1)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    isAway = true
    house.press(11)
    await expect.poll(() => house.lit, { timeout: 4 * LIFETIME_MS }).toEqual([])
    expect(said.at(-1)).toBe('A press at seat 11 could not be kept: the store was away for too long.')
    isAway = false
    expect(chair.meeting.waiting).toEqual([])
  })
})

describe('several nodes', () => {
  test('one of them minds the microphones; when it stops, or loses the store, another does, and no press is lost', async () => {
    const redis = await startTestRedis()
    const maker = await startNode({ redisUrl: redis.url })
    const { house, chair, settings } = await bridgedMeeting(maker, 3)
    const start = (): Promise<TestNode> => startNode({ redisUrl: redis.url, microphones: settings, microphoneTimes: QUICK })
    const nodes = [await start(), await start()]
    onTestFinished(async () => {
      for (const node of [...nodes, maker]) await node.close()
      await redis.stop()
    })
    await expect.poll(() => house.lines).toBe(1)
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    await nodes.shift()?.close() // the first had the lease
    house.press(12)
    await chair.until(({ waiting }) => waiting.length === 2, 'the press between the two')
    await redis.kill9()
    await expect.poll(() => house.lines).toBe(0) // without the store nobody knows who minds them
    house.press(13)
    await redis.restart()
    await chair.until(({ waiting }) => waiting.length === 3, 'the press of the outage')
    await untilSeats(house, { lit: [11, 12, 13] })
    expect(house.lines).toBe(1)
  })

  test('kill -9 of the server that minds them: the other takes over within its lease, from the settings of its start', async () => {
    const redis = await startTestRedis()
    onTestFinished(() => redis.stop())
    const house = new SimulatedConsole([11, 12, 13])
    await house.listen()
    onTestFinished(() => house.away())
    const folder = await folderOfTest()
    await writeFile(join(folder, 'seats.json'), JSON.stringify({ meetingId: 'demo', seats: { 11: { delegationId: 'dza' }, 12: { delegationId: 'bgd' }, 13: { delegationId: 'bra' } } }))
    const start = (name: string): Promise<ServerProcess> => serverOfTest({ REDIS_URL: redis.url, ROSTRUM_SECRET: 's'.repeat(32), DATA_DIR: join(folder, name), DCS6000: `127.0.0.1:${house.port}`, DCS6000_SEATS: join(folder, 'seats.json') })
    const first = await start('one')
    await expect.poll(() => house.mode).toBe('manual')
    const second = await start('two')
    const card = (await first.cards()).find(({ role }) => role === 'chair')
    const chair = await WireWindow.open(second.url, await signIn(second.url, card?.code ?? ''))
    onTestFinished(() => chair.close())
    await chair.do({ type: 'openMeeting' })
    await chair.do({ type: 'openList' })
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    first.kill('SIGKILL')
    await first.exited
    const killedAt = performance.now()
    await expect.poll(() => house.lines).toBe(0)
    house.press(12)
    await chair.until(({ waiting }) => waiting.length === 2, 'the press between the two')
    expect(performance.now() - killedAt).toBeLessThan(15_000) // 5.3 s, and what a busy machine takes
    expect(house.lit).toEqual([11, 12])
  })
})
