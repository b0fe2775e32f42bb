import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'

/** I21: it came with what was written on paper, whether or not the list was open: no list and no setting let it in. */
export function isOfPaper({ heard }: Pick<Meeting, 'heard'>, { requestId, version }: FloorRequest): boolean {
  return heard.some(({ holder, timing }) => timing.onPaper === true && timing.version === version && holder.kind === 'request' && holder.request.requestId === requestId)
}
