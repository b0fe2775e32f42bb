import type { What } from '#shared/floor/acts.ts'
import type { Count, Hearing } from '#shared/floor/interrupting/order.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { outcomeName } from './outcomeName.ts'
import { t } from './t.ts'

/** On what an act decided, and how. */
export interface ActResult {
  what: string
  result: string
}

/** Where one cannot know, or where nothing was decided. */
export const NO_RESULT: ActResult = { what: '', result: '' }

/** What an act decided on a point of order or a motion, read from the meeting: the act itself says only what was before it. */
export function actResult(meeting: Meeting, what: What): ActResult {
  if (what.kind !== 'order-ruled' && what.kind !== 'order-voted') return NO_RESULT
  const { order } = what.before
  const now = [...meeting.hearings, meeting.interruption].find(hearing => hearing?.order.orderId === order.orderId)
  const decided = what.kind === 'order-ruled' ? { ...what.before, ruling: now?.ruling ?? null } : { ...what.before, vote: now?.vote ?? null }
  return { what: t(`order.${order.motion}`), result: resultWords(decided) }
}

function resultWords(hearing: Hearing): string {
  const name = outcomeName(hearing)
  const result = name === null ? t('act-decided') : t(`result.${name}`)
  return hearing.vote === null ? result : t('result-by-vote', { result, count: countWords(hearing.vote) })
}

/** "10 for, 20 against, 3 abstaining". */
export function countWords({ for: yes, against: no, abstaining }: Count): string {
  return t('vote-count', { yes, no, abstaining })
}
