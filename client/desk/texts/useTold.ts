import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import type { Act } from '#shared/floor/acts.ts'
import { askByHttp, type Asking } from '#client/sync/acting/askByHttp.ts'

/** Who did what an entry of the log tells, and when. */
export interface Told {
  by: Act['by']
  at: number
}

/** Of the record only what is asked for here; those presiding are shown who acted. */
const actor = z.object({ role: z.string(), device: z.string() })
const record = z.object({ entries: z.array(z.object({ version: z.int(), at: z.int(), origin: z.object({ value: z.optional(z.object({ actor })) }) })) })
/** Nobody else hands in a text or deletes one (I16, I19). */
const author = z.object({ role: z.enum(['chair', 'secretariat', 'delegation', 'clock']), device: z.string() })

/** So long no other text comes before the record is asked for again, ms. */
const CALM_MS = 500

/** By whom and when each entry came about; what has not come yet, or does not come, is not there. */
export function useTold(of: Asking, last: number): ReadonlyMap<number, Told> {
  const [told, setTold] = useState<ReadonlyMap<number, Told>>(new Map())
  useEffect(() => {
    if (last === 0) return
    let isWanted = true
    const timer = setTimeout(async () => {
      const answer = await askByHttp(of, 'GET', `api/meetings/${of.meetingId}/record.json`, record)
      if (isWanted && typeof answer !== 'string') setTold(new Map(answer.entries.flatMap(({ version, at, origin: { value } }): [number, Told][] => {
        const by = author.safeParse(value?.actor)
        return by.success ? [[version, { by: by.data, at }]] : []
      })))
    }, CALM_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [of, last])
  return told
}
