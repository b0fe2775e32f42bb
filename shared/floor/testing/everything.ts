import { cutAt } from '../concluding/cutAt.ts'
import { chair, clock, secretariat } from './panel.ts'
import { everyInterruption } from './everyInterruption.ts'
import { openMeeting, withList, withWaiting } from './halls.ts'
import type { Scenario } from './scenario.ts'
import {
  absent, addSeconds, approve, approveAtOnce, ask, bringBackTheLast, change, checkIn, close, closeTheList, cutTheDraw, decline, drawLots, end, give, giveTo, goOn, loseTheSeed, move,
  inscribe, next, openTheList, pause, recordCut, resume, revealTheDraw, set, suspend, undo, withdraw,
  announce, changePlan, inscribeSeveral, paper, noteSpeaker, noteText, askToConclude, correctTime, yieldTo,
  acceptSwap, carryOver, declineSwap, offerSwap, takeBackSwap,
} from './verbs.ts'

/** The list of another meeting was carried over by mistake; then the floor segment began. */
const carriedOver = (): Scenario => openMeeting().does(carryOver('rabat', 'francophonie'), undo(), next, next, openTheList)

/** A panel in which everything happens at least once: every event, every kind of act, each done and most undone. */
export function everythingThatHappens(): Scenario {
  const hall = withWaiting(['norway', 'fidh', 'rabat', 'francophonie', 'cuba for ALBA', 'france in reply'], withList(['kenya', 'cuba', 'iran', 'unicef'], carriedOver()))
  hall.at('9:20').as('norway').does(change('norway', { subjectMatterIds: ['training'], language: 'fr' })).as('cuba').does(change('cuba', { panellistId: 'expert' }))
  hall.as('rabat').does(withdraw('rabat')).as('iran').does(withdraw('iran')).as('iran').received('9:19:58').does(ask('iran for NAM', { isDignitary: true }))
  hall.as(secretariat).does(approve('norway', 'cuba for ALBA'), undo(), approve('norway', 'cuba for ALBA', 'iran for NAM', 'france in reply'))
  hall.does(set({ mayOfferSwaps: true })).as('norway').does(offerSwap('norway', 'unicef'), takeBackSwap, offerSwap('norway', 'unicef')).as('unicef').does(declineSwap)
  hall.as('norway').does(offerSwap('norway', 'unicef')).as('unicef').does(acceptSwap).as(secretariat).does(undo())
  hall.does(decline('fidh', 'list-is-full'), undo(), decline('francophonie', 'ask-the-desk'))
  hall.does(announce(90), undo(), announce(105)).as(secretariat).does(noteText('kenya')).as('fidh').does(noteText('fidh'), noteSpeaker('fidh'), noteSpeaker('fidh', null)).as(secretariat).does(noteSpeaker('kenya'))
  hall.does(set({ changeOverMs: 20_000 }), undo(), set({ podiumTimeMs: 360_000 }), set({ mayOfferSwaps: false, transparency: { hall: { kind: 'next', count: 2 }, delegations: { kind: 'own' } } }), move('cuba', 'kenya'), undo(), set({ transparency: { hall: { kind: 'whole' }, delegations: { kind: 'whole' } } })).does(approveAtOnce('ngo'), undo(), approveAtOnce('member-state', 'ngo')).as('amnesty').at('9:21').does(ask('amnesty for Joint NGOs'))
  hall.as(secretariat).does(inscribe('francophonie'), undo(), inscribe('francophonie'), checkIn('fidh', 'amnesty'), undo(), checkIn('fidh'))
  hall.as(chair).at('9:22').does(closeTheList('9:25'), undo(), closeTheList(), undo(), closeTheList('9:26')).does(move('norway', 'kenya'), undo(), move('cuba', 'kenya'))
  hall.does(absent('kenya', 'struck'), undo(), absent('kenya', 'next'), absent('unicef', 'end-of-band'), absent('norway', 'struck'))
  hall.at('9:22:58').as(secretariat).does(changePlan({ place: 'Room XVII' }), inscribeSeveral('rabat', 'iran'), undo(), paper(['+rabat', '9:22:10', 40]), undo()).as(chair)
  hall.at('9:23').does(give('iran for NAM'), undo(), give('iran for NAM')).at('9:24').does(pause).at('9:24:30').does(undo(), pause).at('9:25').does(goOn)
  hall.does(addSeconds(30), undo(), addSeconds(60)).as(clock).at('9:26').does(recordCut('9:26')).as(chair).at('9:27').does(suspend, undo())
  hall.does(suspend).at('9:30').does(resume, goOn).at('9:31').does(end).at('9:32').does(undo()).at('9:33').does(end, bringBackTheLast, undo(), bringBackTheLast)
  everyInterruption(hall)
  hall.at('9:34').does(end, set({ mayYieldTime: true, overTime: { kind: 'cut', graceMs: 10_000 } }), give('cuba for ALBA'), askToConclude, undo(), askToConclude).as(secretariat).at('9:34:30')
  hall.does(yieldTo('france in reply'), undo()).as('cuba').does(yieldTo('france in reply')).as(chair).does(correctTime(25), undo(), correctTime(35)).as(secretariat).at('9:36').does(next, undo(), next)
  hall.as(chair).at('9:40').does(giveTo('expert'), undo(), giveTo('scholar')).at('9:45').does(end, next, drawLots('nhris'), openTheList, undo(), openTheList)
  hall.as('rabat').at('9:45:30').does(ask('rabat')).as(chair).at('9:46').does(closeTheList()).as(clock).at('9:46:03').does(loseTheSeed, cutTheDraw, revealTheDraw).as(chair).does(approve('rabat'))
  hall.at('9:47').does(next, give('france in reply')).as(clock).at('9:55').does(meeting => ({ type: 'recordStatementCut', statementId: meeting.floor?.statementId ?? '', cutAt: (meeting.floor === null ? null : cutAt(meeting.floor)) ?? 0 }))
  return hall.as(chair).at('9:56').does(undo(hall.version), end, close, undo(), close)
}
