import { expect, onTestFinished, test } from 'vitest'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { bridgedMeeting, PANELLIST, STRANGER, untilSeats } from './testing/bridgedMeeting.ts'
import { onEachStore } from './testing/onEachStore.ts'

const AT_ONCE = { automatic: ['member-state' as const] }

onEachStore(node => {
  test('a press requests, in the name of whoever sits there, and its light is lit; giving opens, ending closes', async () => {
    const { house, chair, mind, giveFirst } = await bridgedMeeting(node(), 3)
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
    const { entries } = (await node().app.meetings.find(chair.meeting.meetingId))?.standing ?? { entries: [] }
    expect(entries.filter(({ origin }) => origin.value.actor.role === 'delegation').map(({ origin }) => origin.value.actor)).toEqual([
      { role: 'delegation', delegationId: 'd2', device: 'microphone.12' }, { role: 'delegation', delegationId: 'd1', device: 'microphone.11' },
    ])
  })

  test('a second press withdraws, whether the request waits or is listed; one from a window lights the seat, and its withdrawal puts it out', async () => {
    const { house, chair, meeting, mind, said } = await bridgedMeeting(node(), 2)
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
    const laptop = await meeting.enter(node(), 'd2')
    onTestFinished(() => laptop.close())
    await laptop.do(REQUEST)
    await untilSeats(house, { lit: [12] })
    await laptop.do({ type: 'withdrawRequest', requestId: laptop.meeting.waiting[0]?.requestId ?? '' })
    await untilSeats(house, { lit: [] })
    expect(chair.meeting.waiting).toEqual([])
    expect(said).toEqual([]) // what the controller does as it was told is no press
  })

  test('a light that goes out as it was told, late, takes nobody off the list who has asked again meanwhile', async () => {
    const { house, chair, meeting, mind } = await bridgedMeeting(node(), 1)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    const laptop = await meeting.enter(node(), 'd1')
    onTestFinished(() => laptop.close())
    await laptop.do(REQUEST)
    await untilSeats(house, { lit: [11] })
    house.slow(100)
    const [told, received] = [house.heard.length, house.received.length]
    await chair.until(({ waiting }) => waiting.length === 1, 'the request')
    await chair.do({ type: 'declineRequest', requestId: chair.meeting.waiting[0]?.requestId ?? '', reason: 'no-reason' })
    await expect.poll(() => house.received.slice(received), { interval: 5 }).toContain('mic_request_off 11') // else both would be told at once, and nothing changes
    await laptop.do(REQUEST)
    await expect.poll(() => house.heard.slice(told).filter(line => line.startsWith('mic_request_'))).toEqual(['mic_request_off 11', 'mic_request_on 11'])
    const asked = house.heard.length
    await expect.poll(() => house.heard.length).toBeGreaterThan(asked + 1)
    expect(house.lit).toEqual([11])
    expect(chair.meeting.waiting).toHaveLength(1)
  })

  test('what is refused or declined puts the light out: a list that is closed, or not open yet, a second one, a decline', async () => {
    const { house, chair, mind, said } = await bridgedMeeting(node(), 2, { isListOpen: false })
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
    const { house, chair, mind, said } = await bridgedMeeting(node(), 2)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    const closesAt = chair.now() + 3000
    await chair.do({ type: 'closeList', closesAt })
    house.press(11)
    await chair.until(({ waiting }) => waiting.length === 1, 'the request in time')
    await expect.poll(() => node().app.now()).toBeGreaterThan(closesAt)
    house.press(12)
    await expect.poll(() => said.at(-1)).toBe('A press at seat 12 was refused: list-closed')
    await untilSeats(house, { lit: [11] })
  })

  test('a seat that presses without end fills no log, and in the end its light says what the meeting has', async () => {
    const { house, chair, mind, said } = await bridgedMeeting(node(), 1)
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
    const { entries } = (await node().app.meetings.find(chair.meeting.meetingId))?.standing ?? { entries: [] }
    expect(entries.filter(({ origin }) => origin.value.actor.device === 'microphone.11').length).toBeLessThanOrEqual(20)
    expect(said.filter(line => line.startsWith('Seat 11'))).toHaveLength(1)
  })

  test('pause closes and going on opens; a point of order is heard by its own microphone; a suspension closes all; the podium has seats', async () => {
    const { house, chair, meeting, mind, giveFirst } = await bridgedMeeting(node(), 2, AT_ONCE)
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
    const other = await meeting.enter(node(), 'd2')
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
    const { house, chair, mind, giveFirst } = await bridgedMeeting(node(), 2, AT_ONCE)
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
})
