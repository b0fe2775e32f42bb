import { expect, onTestFinished, test } from 'vitest'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { bridgedMeeting, untilSeats } from './testing/bridgedMeeting.ts'
import { onEachStore } from './testing/onEachStore.ts'

const AT_ONCE = { automatic: ['member-state' as const] }

onEachStore(node => {
  test('news that was lost on a line that stood is found when it is asked again', async () => {
    const { house, chair, mind } = await bridgedMeeting(node(), 2, AT_ONCE)
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

  test('cut in mid-statement and back: the microphone stays open throughout, and what happened meanwhile is made up for', async () => {
    const { house, chair, meeting, mind, giveFirst } = await bridgedMeeting(node(), 4, AT_ONCE)
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
    const laptop = await meeting.enter(node(), 'd4')
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
    const { house, chair, mind, giveFirst } = await bridgedMeeting(node(), 3, AT_ONCE)
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
    const { house, chair, mind } = await bridgedMeeting(node(), 3)
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
    const { house, mind } = await bridgedMeeting(node(), 1)
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
    const { house, chair, mind, said, giveFirst } = await bridgedMeeting(node(), 2, AT_ONCE)
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

  test('a controller that talks on and never says that it has told all is given up, which is said once, and asked anew', async () => {
    const { house, chair, mind, said, giveFirst } = await bridgedMeeting(node(), 1, AT_ONCE)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.press(11)
    await chair.until(({ rows }) => rows.length === 1, 'the row')
    await untilSeats(house, { lit: [11] })
    const asked = (): number => house.heard.filter(line => line === 'mic_status').length
    house.isEndless = true
    const before = asked()
    await expect.poll(asked, { interval: 5 }).toBe(before + 1)
    await giveFirst()
    await expect.poll(asked, { interval: 5 }).toBe(before + 3) // given up twice
    expect(said.filter(line => line.includes('has told all'))).toHaveLength(1)
    house.isEndless = false
    await untilSeats(house, { open: [11], lit: [] })
    expect(house.lines).toBe(1)
  })

  test('a microphone that was not opened is tried again, however much happens in the meeting meanwhile', async () => {
    const { house, chair, mind, said, giveFirst } = await bridgedMeeting(node(), 2, AT_ONCE)
    mind()
    await expect.poll(() => house.mode).toBe('manual')
    house.press(11)
    await chair.until(({ rows }) => rows.length === 1, 'the row')
    house.dead.add(11)
    await giveFirst()
    await expect.poll(() => said.filter(line => line.includes('was not opened')).length).toBeGreaterThan(0)
    house.dead.delete(11)
    const over = new AbortController()
    const busy = (async () => {
      for (let round = 0; !over.signal.aborted; round += 1) await chair.do({ type: 'setAutomaticApproval', categories: round % 2 === 0 ? [] : ['member-state'] })
    })()
    await untilSeats(house, { open: [11] }).finally(() => over.abort())
    await busy
  })
})
