import { describe, expect, test } from 'vitest'
import type { Command, CommandType } from './commands.ts'
import { decide } from './decide.ts'
import { role, type Actor, type Role } from './model.ts'
import { PERMISSIONS } from './permissions.ts'
import { withList, withWaiting } from './testing/halls.ts'
import { nodeFacts } from './testing/nodeFacts.ts'
import { delegate, NINE } from './testing/panel.ts'
import * as verbs from './testing/verbs.ts'

/** A sensible command of every type: the compiler misses one that is not here. */
const COMMANDS: Record<CommandType, verbs.Step> = {
  createMeeting: verbs.create(),
  changePlan: verbs.changePlan({ title: 'Another title' }),
  changeModalities: verbs.set({ changeOverMs: 20_000 }),
  openMeeting: verbs.open,
  nextSegment: verbs.next,
  suspendMeeting: verbs.suspend,
  resumeMeeting: verbs.resume,
  closeMeeting: verbs.close,
  openList: verbs.openTheList,
  closeList: verbs.closeTheList(),
  recordListCut: verbs.recordCut('9:30'),
  cutDraw: verbs.cutTheDraw,
  revealDraw: verbs.revealTheDraw,
  voidDraw: verbs.loseTheSeed,
  setAutomaticApproval: verbs.approveAtOnce('ngo'),
  requestFloor: verbs.ask('france'),
  changeDetails: verbs.change('cuba', {}),
  withdrawRequest: verbs.withdraw('cuba'),
  approveRequests: verbs.approve('cuba'),
  declineRequest: verbs.decline('cuba'),
  moveRequest: verbs.move('kenya', null),
  markAbsent: verbs.absent('kenya', 'struck'),
  bringBack: verbs.bringBackTheLast,
  offerSwap: verbs.offerSwap('iran', 'norway'),
  acceptSwap: verbs.acceptSwap,
  declineSwap: verbs.declineSwap,
  takeBackSwap: verbs.takeBackSwap,
  carryOver: verbs.carryOver('france'),
  giveFloor: verbs.give('kenya'),
  pauseStatement: verbs.pause,
  continueStatement: verbs.goOn,
  addTime: verbs.addSeconds(10),
  endStatement: verbs.end,
  inscribe: verbs.inscribe('france'),
  inscribeSeveral: verbs.inscribeSeveral('france'),
  enterPaper: verbs.paper(['cuba', 'absent']),
  checkIn: verbs.checkIn('fidh'),
  announceTime: verbs.announce(90),
  noteDocument: verbs.noteSpeaker('cuba'),
  noteText: verbs.noteText('cuba'),
  raisePointOfOrder: verbs.raise(),
  withdrawPointOfOrder: verbs.takeBack('cuba'),
  putOffPointOfOrder: verbs.putOff('cuba'),
  declinePointOfOrder: verbs.declineOrder('cuba'),
  hearPointOfOrder: verbs.hear('cuba'),
  noteMotionSpeaker: verbs.speakOn('cuba', 'kenya', 'for'),
  ruleOnPointOfOrder: verbs.rule('cuba', 'upheld'),
  appealRuling: verbs.appeal('cuba', 'kenya'),
  recordVote: verbs.vote('cuba', 1, 0),
  askToConclude: verbs.askToConclude,
  recordStatementCut: verbs.recordStatementCut('9:30'),
  correctTime: verbs.correctTime(90),
  yieldTime: verbs.yieldTo('iran'),
  undo: verbs.undo(),
}

const hall = withWaiting(['cuba'], withList(['kenya', 'iran', 'norway']))
const MEETINGS = { 'with a list': hall, 'with a speaker': hall.copy().does(verbs.give('kenya')), closed: hall.copy().does(verbs.close) }

const actorOf = (of: Role): Actor => (of === 'delegation' ? delegate('france') : { role: of, delegationId: null, device: 'laptop' })

function answer(meeting: keyof typeof MEETINGS, type: CommandType, by: Role): string {
  const scenario = MEETINGS[meeting]
  const step = COMMANDS[type]
  const command: Command = typeof step === 'function' ? step(scenario.meeting) : step
  const decision = decide(scenario.meeting, command, { actor: actorOf(by), at: NINE, receivedAt: NINE, commandId: 'c99', version: 99, ...nodeFacts(99) })
  return decision.ok ? 'accepted' : decision.refusal.code
}

describe.each(Object.keys(MEETINGS) as (keyof typeof MEETINGS)[])('P9 in a meeting %s', meeting => {
  describe.each(Object.keys(COMMANDS) as CommandType[])('%s', type => {
    test.each(role.options)('P9 by %s', by => {
      expect(answer(meeting, type, by) === 'not-permitted').toBe(!PERMISSIONS[type].includes(by))
    })
  })
})

test.each(['screen', 'public', 'booth', 'panellist'] as const)('P9 the %s commands nothing', onlooker => {
  expect(Object.values(PERMISSIONS).flat()).not.toContain(onlooker)
})
