import type { Meeting } from '#shared/floor/model.ts'
import type { Call } from '#client/status/callOf.ts'
import { delegationName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import type { CallWords } from './teller.ts'

/** What a notification says: to what one is called, or that one only tries it, and whose window of which meeting says so. */
export function callWords({ plan, ...meeting }: Meeting, delegationId: string, of: Call | 'try'): CallWords {
  const values = { name: delegationName({ plan, ...meeting }, delegationId), meeting: plan?.title ?? '' }
  return { title: t(`call.title-${of}`), body: t(plan?.isRehearsal === true ? 'call.body-rehearsal' : 'call.body', values) }
}
