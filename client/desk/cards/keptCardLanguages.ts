import * as z from 'zod/mini'
import { language, type Language } from '#shared/floor/language.ts'

/** In which language cards are written: those that were chosen by themselves, and all others. No record, for the page of every window would carry what reads one. */
const cardLanguages = z.object({ others: language, own: z.array(z.object({ accessId: z.string(), language })) })
export type CardLanguages = z.infer<typeof cardLanguages>

/** By the access of the desk, as `m1/secretariat`: signing out takes along what is kept under it. */
const keyOf = (of: string): string => `rostrum:cards:${of}`

/** What was chosen in this browser before; without that all are in the language of the meeting. */
export function keptCardLanguages(of: string, first: Language): CardLanguages {
  try {
    return cardLanguages.parse(JSON.parse(localStorage.getItem(keyOf(of)) ?? ''))
  } catch {
    return { others: first, own: [] } // nothing is kept, or it cannot be read
  }
}

export function keepCardLanguages(of: string, chosen: CardLanguages): void {
  try {
    localStorage.setItem(keyOf(of), JSON.stringify(chosen))
  } catch {
    // where a browser keeps nothing, a choice holds until the page is loaded again
  }
}

/** What was chosen for one by itself; null: it is as the others. */
export function ownLanguage({ own }: CardLanguages, accessId: string): Language | null {
  return own.find(one => one.accessId === accessId)?.language ?? null
}

/** The same with another choice for one; null: as the others. */
export function withLanguage({ others, own }: CardLanguages, accessId: string, chosen: Language | null): CardLanguages {
  const rest = own.filter(one => one.accessId !== accessId)
  return { others, own: chosen === null ? rest : [...rest, { accessId, language: chosen }] }
}
