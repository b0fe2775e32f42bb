import type { MeetingPlan } from '../plan.ts'
import { chair, panelPlan, secretariat } from './panel.ts'
import { given, type Scenario } from './scenario.ts'
import type { Motion } from '../interrupting/motions.ts'
import { approve, ask, create, give, next, open, openTheList, raise } from './verbs.ts'

/** Meetings to begin a test with. All are at nine o'clock, with the Chair to act next. */

/** A meeting that has been prepared. */
export function plannedMeeting(changes: Partial<MeetingPlan> = {}): Scenario {
  return given([]).as(secretariat).does(create({ ...panelPlan, ...changes })).as(chair)
}

/** A meeting under way, in its first segment. */
export function openMeeting(changes: Partial<MeetingPlan> = {}): Scenario {
  return plannedMeeting(changes).does(open)
}

/** The first floor segment is under way and the list open. */
export function floorSegment(changes: Partial<MeetingPlan> = {}): Scenario {
  return openMeeting(changes).does(next, next, openTheList)
}

/** These ask, in this order, and the Chair approves each; `amid` is the meeting so far. */
export function withList(labels: readonly string[], amid: Scenario = floorSegment()): Scenario {
  const hall = withWaiting(labels, amid)
  for (const label of labels) hall.does(approve(label))
  return hall
}

/** These ask, in this order, and wait for the Chair. */
export function withWaiting(labels: readonly string[], amid: Scenario = floorSegment()): Scenario {
  const hall = given(amid)
  for (const label of labels) hall.as(label.split(' ')[0] ?? label).does(ask(label))
  return hall.as(chair)
}

/** Kenya has the floor for half a minute at 9:20:30, and Cuba is next. */
export const speech = (): Scenario => withList(['kenya', 'cuba']).at('9:20').does(give('kenya')).at('9:20:30')

/** The same, and Cuba has risen to a point of order, or moved something. */
export const withOrder = (motion: Motion = 'point-of-order'): Scenario => speech().as('cuba').does(raise(motion)).as(chair)
