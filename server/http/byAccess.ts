import type { Request } from 'express'
import * as z from 'zod'
import { id } from '#shared/floor/scalars.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { enteredBy, type Doors, type Entered } from '#server/access/authenticate.ts'

const asHeader = z.string().transform(text => text.split('/')).pipe(z.tuple([id, id]))

/** Who asks, and by which access of which meeting. */
export interface Asker extends Entered {
  /** When that was looked up, by the clock that only goes on. */
  foundAt: number
  meetingId: string
  accessId: string
}

/** Who asks, by the access that the header names and the session that the cookie has of it. Null: nobody who may come in. */
export async function byAccess(doors: Doors, { headers }: Request): Promise<Asker | null> {
  const as = asHeader.safeParse(headers[ACCESS_HEADER])
  if (!as.success) return null
  const [meetingId, accessId] = as.data
  const entered = await enteredBy(doors, headers.cookie, meetingId, accessId)
  return entered === null ? null : { foundAt: performance.now(), meetingId, accessId, ...entered }
}
