import { chair, clock, secretariat } from './panel.ts'
import { withList, withWaiting } from './halls.ts'
import type { Scenario } from './scenario.ts'
import {
  absent, addSeconds, approve, approveAtOnce, ask, bringBackTheLast, change, close, closeTheList, decline, end, give, giveTo, goOn, move,
  next, openTheList, pause, recordCut, resume, suspend, undo, withdraw,
} from './verbs.ts'

/** A panel in which everything happens at least once: every event, every kind of act, each done and most undone. */
export function everythingThatHappens(): Scenario {
  const hall = withWaiting(['norway', 'fidh', 'rabat', 'francophonie', 'cuba for ALBA', 'france in reply'], withList(['kenya', 'cuba', 'iran', 'unicef']))
  hall.at('9:20').as('norway').does(change('norway', { subjectMatterIds: ['training'], language: 'fr' })).as('cuba').does(change('cuba', { panellistId: 'expert' }))
  hall.as('rabat').does(withdraw('rabat')).as('iran').does(withdraw('iran')).as('iran').received('9:19:58').does(ask('iran for NAM', { isDignitary: true }))
  hall.as(secretariat).does(approve('norway', 'cuba for ALBA'), undo(), approve('norway', 'cuba for ALBA', 'iran for NAM', 'france in reply'))
  hall.does(decline('fidh', 'list-is-full'), undo(), decline('francophonie', 'ask-the-desk'))
  hall.does(approveAtOnce('ngo'), undo(), approveAtOnce('member-state', 'ngo')).as('amnesty').at('9:21').does(ask('amnesty for Joint NGOs'))
  hall.as(chair).at('9:22').does(closeTheList('9:25'), undo(), closeTheList(), undo(), closeTheList('9:26')).does(move('norway', 'kenya'), undo(), move('cuba', 'kenya'))
  hall.does(absent('kenya', 'struck'), undo(), absent('kenya', 'next'), absent('unicef', 'end-of-band'), absent('norway', 'struck'))
  hall.at('9:23').does(give('iran for NAM'), undo(), give('iran for NAM')).at('9:24').does(pause).at('9:24:30').does(undo(), pause).at('9:25').does(goOn)
  hall.does(addSeconds(30), undo(), addSeconds(60)).as(clock).at('9:26').does(recordCut('9:26')).as(chair).at('9:27').does(suspend, undo())
  hall.does(suspend).at('9:30').does(resume, goOn).at('9:31').does(end).at('9:32').does(undo()).at('9:33').does(end, bringBackTheLast, undo(), bringBackTheLast)
  hall.at('9:34').does(give('iran for NAM'), end, give('cuba for ALBA')).as(secretariat).at('9:36').does(end, next, undo(), next)
  hall.as(chair).at('9:40').does(giveTo('expert'), undo(), giveTo('scholar')).at('9:45').does(end, next, openTheList, undo(), openTheList)
  return hall.at('9:46').does(next, give('france in reply')).at('9:47').does(end, close, undo(), close)
}
