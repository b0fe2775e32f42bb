import type { Meeting } from '#shared/floor/model.ts'
import type { Called } from '#client/status/callOf.ts'
import type { MyRequest } from '../myRequests.ts'

const NOT_CALLED: Called = { kind: 'none', of: '' }

/** To what the most urgent of a delegation's requests calls it. Each giving of the floor is a statement of its own. */
export function calledNow({ floor }: Pick<Meeting, 'floor'>, [first]: readonly MyRequest[]): Called {
  if (first?.standing === 'speaking') return { kind: 'floor', of: floor?.statementId ?? '' }
  return first?.standing === 'next' ? { kind: 'next', of: first.request.requestId } : NOT_CALLED
}
