import type { Meeting } from '#shared/floor/model.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { spoken } from './speaking.ts'

/** By language, for nothing is made twice: a window asks for its meeting at every look. */
const plans = new Map<string, WeakMap<MeetingPlan, MeetingPlan>>()
const meetings = new Map<string, WeakMap<Meeting, Meeting>>()

/** The meeting with its own texts (titles, themes, places) in the language of the page, as far as its plan has them. The same object for the same meeting. */
export function inWords(meeting: Meeting): Meeting {
  const { language } = spoken()
  const { plan } = meeting
  if (plan?.translations === undefined) return meeting
  return kept(meetings, language, meeting, () => ({ ...meeting, plan: kept(plans, language, plan, () => planInWords(plan)) }))
}

/** In which language one of the meeting's own texts stands, where that is not the page's. */
export function foreignTo({ plan }: Meeting, text: string): string | undefined {
  const { language } = spoken()
  const written = plan?.language ?? 'en'
  const isTranslated = plan?.translations?.some(one => one[language] === text) ?? false
  return written === language || isTranslated ? undefined : written
}

function planInWords(plan: MeetingPlan): MeetingPlan {
  const { language } = spoken()
  const known = new Map(plan.translations?.map(one => [one.of, one[language]]))
  const said = <T extends string | null>(text: T): T | string => (text === null ? text : (known.get(text) ?? text))
  const titled = <T extends { title: string }>(part: T): T => ({ ...part, title: said(part.title) })
  return {
    ...plan, body: said(plan.body), title: said(plan.title), subtitle: said(plan.subtitle), place: said(plan.place),
    subjectMatters: plan.subjectMatters.map(titled), objectives: plan.objectives.map(said),
    podium: plan.podium.map(person => ({ ...titled(person), theme: said(person.theme) })), programme: plan.programme.map(titled),
  }
}

function kept<T extends object>(by: Map<string, WeakMap<T, T>>, language: string, of: T, make: () => T): T {
  const those = by.get(language) ?? new WeakMap<T, T>()
  by.set(language, those)
  const made = those.get(of) ?? make()
  those.set(of, made)
  return made
}
