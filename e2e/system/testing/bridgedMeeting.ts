import { expect, onTestFinished } from 'vitest'
import { Lease } from '#server/lease/lease.ts'
import { LocalLeases } from '#server/lease/localLeases.ts'
import type { LineTimes } from '#server/microphones/consoleLine.ts'
import { DCS_6000 } from '#server/microphones/dialect.ts'
import type { MicrophoneSettings, Sitter } from '#server/microphones/microphoneSettings.ts'
import { openMicrophones, type MicrophoneTimes } from '#server/microphones/openMicrophones.ts'
import { SimulatedConsole } from '#server/microphones/testing/simulatedConsole.ts'
import { newReport, type Report } from '#server/report.ts'
import type { Category } from '#shared/floor/category.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import type { TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

const LINE: LineTimes = { firstPauseMs: 10, longestPauseMs: 100, connectMs: 2000 }
/** As patient as a test may be; who has the lease keeps it while their store is slow. */
export const QUICK: MicrophoneTimes = { patienceMs: 1000, roundMs: 2000, quietMs: 200, holdsMs: 2000, line: LINE }

export const PANELLIST = 1
/** Seats 11, 12, 13 of delegations d1, d2, d3 and so on, and 1 of the panellist. */
export function seatsOf(delegations: number): Map<number, Sitter> {
  const seats = new Map<number, Sitter>([[PANELLIST, { personId: 'p1' }]])
  for (let number = 1; number <= delegations; number += 1) seats.set(10 + number, { delegationId: `d${number}` })
  return seats
}

export function settingsFor(house: SimulatedConsole, meetingId: string, delegations: number): MicrophoneSettings {
  return { host: '127.0.0.1', port: house.port, meetingId, seats: seatsOf(delegations), whilePaused: 'closed', words: DCS_6000 }
}

/** Of a seat that nobody named. */
export const STRANGER = 99

export interface Bridged {
  house: SimulatedConsole
  meeting: TestMeeting
  chair: WireWindow
  settings: MicrophoneSettings
  /** Debug lines and warnings of the bridge. */
  said: string[]
  /** Minds the microphones from here on; returns how to stop. */
  mind: () => () => Promise<void>
  /** The floor to the first of the list. */
  giveFirst: () => Promise<string>
}

/** An open meeting with an open list, and a controller with a seat for each; both end with the test. */
export async function bridgedMeeting(node: TestNode, delegations: number, { automatic = [] as Category[], isListOpen = true } = {}): Promise<Bridged> {
  const house = new SimulatedConsole([...seatsOf(delegations).keys(), STRANGER])
  await house.listen()
  onTestFinished(() => house.away())
  const meeting = await makeMeeting(node, testPlan(delegations, automatic))
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  if (isListOpen) await chair.do({ type: 'openList' })
  const said: string[] = []
  const note = (what: string): void => void said.push(what)
  const report: Report = { ...newReport('silent'), debug: note, warn: note }
  const settings = settingsFor(house, meeting.meetingId, delegations)
  const mind = (): (() => Promise<void>) => {
    const stop = openMicrophones({ settings, lease: new Lease(new LocalLeases(), report), meetings: node.app.meetings, now: node.app.now, report, times: QUICK })
    onTestFinished(stop)
    return stop
  }
  const giveFirst = async (): Promise<string> => {
    await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
    return chair.meeting.floor?.statementId ?? ''
  }
  return { house, meeting, chair, settings, said, mind, giveFirst }
}

/** Resolves when the seats of the controller are so. */
export async function untilSeats(house: SimulatedConsole, are: { open?: number[]; lit?: number[] }): Promise<void> {
  await expect.poll(() => ({ ...(are.open && { open: house.open }), ...(are.lit && { lit: house.lit }) }), { interval: 5 }).toEqual(are)
}
