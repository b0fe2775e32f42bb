import * as z from 'zod/mini'
import { meetingPlan } from './plan.ts'
import { DAY_MS } from './scalars.ts'

/** P10: a plan by which a meeting can be held: what `createMeeting` takes. */
export const preparedPlan = meetingPlan.check(
  z.refine(plan => plan.hardEndAt > plan.plannedStartAt && plan.hardEndAt - plan.plannedStartAt <= DAY_MS, { path: ['hardEndAt'] }),
  z.refine(plan => plan.podium.every(person => person.id.length <= 64), { path: ['podium'] }), // the id of an access begins before it
  z.refine(plan => isTimeZone(plan.timeZone), { path: ['timeZone'] }),
  z.refine(plan => {
    const podium = new Set(plan.podium.map(person => person.id))
    return plan.programme.every(part => part.speakers.every(speaker => podium.has(speaker)))
  }, { path: ['programme'] }),
)

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat
  } catch {
    return false // Intl says no only by throwing
  }
}
