import { DAY_MS } from '#shared/floor/scalars.ts'
import { instantIn } from './instantIn.ts'
import type { PlanDraft } from './planDraft.ts'

/** The instants of a draft, as far as they are there; an end after midnight is on the next day. */
export function timesOf({ date, from, until, timeZone }: PlanDraft): { from: number | null; until: number | null } {
  const begins = isZone(timeZone) ? instantIn(date, from, timeZone.trim()) : null
  if (begins === null || until === '') return { from: begins, until: null }
  return { from: begins, until: instantIn(until > from ? date : dayAfter(date), until, timeZone.trim()) }
}

const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10)

export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name.trim() }) instanceof Intl.DateTimeFormat
  } catch {
    return false // Intl says no only by throwing
  }
}
