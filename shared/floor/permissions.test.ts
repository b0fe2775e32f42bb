import { describe, expect, test } from 'vitest'
import type { Command, CommandType } from './commands.ts'
import { decide } from './decide.ts'
import { role, type Actor, type Role } from './model.ts'
import { PERMISSIONS } from './permissions.ts'
import { withList, withWaiting } from './testing/halls.ts'
import { delegate, NINE } from './testing/panel.ts'
import * as verbs from './testing/verbs.ts'

/** A sensible command of every type: the compiler misses one that is not here. */
const COMMANDS: Record<CommandType, verbs.Step> = {
  createMeeting: verbs.create(),
  openMeeting: verbs.open,
  nextSegment: verbs.next,
  suspendMeeting: verbs.suspend,
  resumeMeeting: verbs.resume,
  closeMeeting: verbs.close,
  openList: verbs.openTheList,
  closeList: verbs.closeTheList(),
  recordListCut: verbs.recordCut('9:30'),
  setAutomaticApproval: verbs.approveAtOnce('ngo'),
  requestFloor: verbs.ask('france'),
  changeDetails: verbs.change('cuba', {}),
  withdrawRequest: verbs.withdraw('cuba'),
  approveRequests: verbs.approve('cuba'),
  declineRequest: verbs.decline('cuba'),
  moveRequest: verbs.move('kenya', null),
  markAbsent: verbs.absent('kenya', 'struck'),
  bringBack: verbs.bringBackTheLast,
  giveFloor: verbs.give('kenya'),
  pauseStatement: verbs.pause,
  continueStatement: verbs.goOn,
  addTime: verbs.addSeconds(10),
  endStatement: verbs.end,
  undo: verbs.undo(),
}

const hall = withWaiting(['cuba'], withList(['kenya', 'iran', 'norway']))
const MEETINGS = { 'with a list': hall, 'with a speaker': hall.copy().does(verbs.give('kenya')), closed: hall.copy().does(verbs.close) }

const actorOf = (of: Role): Actor => (of === 'delegation' ? delegate('france') : { role: of, delegationId: null, device: 'laptop' })

function answer(meeting: keyof typeof MEETINGS, type: CommandType, by: Role): string {
  const scenario = MEETINGS[meeting]
  const step = COMMANDS[type]
  const command: Command = typeof step === 'function' ? step(scenario.meeting) : step
  const decision = decide(scenario.meeting, command, { actor: actorOf(by), at: NINE, receivedAt: NINE, commandId: 'c99', version: 99 })
  return decision.ok ? 'accepted' : decision.refusal.code
}

describe.each(Object.keys(MEETINGS) as (keyof typeof MEETINGS)[])('P9 in a meeting %s', meeting => {
  describe.each(Object.keys(COMMANDS) as CommandType[])('%s', type => {
    test.each(role.options)('P9 by %s', by => {
      expect(answer(meeting, type, by) === 'not-permitted').toBe(!PERMISSIONS[type].includes(by))
    })
  })
})

test('P9 screens and the public command nothing', () => {
  expect(Object.values(PERMISSIONS).flat()).not.toContain('screen')
  expect(Object.values(PERMISSIONS).flat()).not.toContain('public')
})
