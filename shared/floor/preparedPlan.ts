import * as z from 'zod/mini'
import { meetingPlan } from './plan.ts'
import { DAY_MS } from './scalars.ts'

/** An address whose host is what it seems to be: no name of a person before it, no letters that look like others. */
const HTTPS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?([/?#][\x21-\x7e]*)?$/i

/** Of the platform, node and browser alike: it reads text and knows of nothing else. A port or a host may look right and be none. */
declare const URL: { canParse: (text: string) => boolean }

/** Ten years. */
const MOST_TEXTS_KEPT_DAYS = 3650

/** P10: a plan by which a meeting can be held: what `createMeeting` takes. */
export const preparedPlan = meetingPlan.check(
  z.refine(plan => plan.hardEndAt > plan.plannedStartAt && plan.hardEndAt - plan.plannedStartAt <= DAY_MS, { path: ['hardEndAt'] }),
  z.refine(plan => plan.podium.every(person => person.id.length <= 64), { path: ['podium'] }), // the id of an access begins before it
  z.refine(({ captions }) => captions === undefined || (HTTPS.test(captions) && URL.canParse(captions)), { path: ['captions'] }),
  z.refine(({ textsKeptDays = 0 }) => textsKeptDays >= 0 && textsKeptDays <= MOST_TEXTS_KEPT_DAYS, { path: ['textsKeptDays'] }), // I19
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
