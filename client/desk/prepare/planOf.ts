import type { MeetingPlan } from '#shared/floor/plan.ts'
import { nextId } from './nextId.ts'
import type { PlanDraft } from './planDraft.ts'
import { podiumOf } from './podiumOf.ts'
import { programmeIn } from './programme/programmeIn.ts'
import { segmentOf } from './programme/segmentDraft.ts'
import { timesOf } from './timesOf.ts'

/** What a draft is typed upon. */
export interface Origin {
  /** The plan that is changed, or that a new meeting begins from; what the form does not show comes along. */
  plan: MeetingPlan | null
  /** The modalities of a meeting that is there have a form of their own. */
  isNew: boolean
  /** Of how many segments the meeting has come to. */
  begun: number
}

/** The plan that a draft makes of what was there before; whether it can be held is for `preparedPlan` to say. */
export function planOf(draft: PlanDraft, { plan: before, isNew }: Origin): Record<string, unknown> {
  const { from: at, until } = timesOf(draft)
  const kept = draft.textsKeptDays.trim()
  const { captions: _captions, textsKeptDays: _days, ...rest } = before ?? { delegations: [] }
  return {
    ...rest, title: draft.title.trim(), subtitle: draft.subtitle.trim() || null, body: draft.body.trim(), place: draft.place.trim(), isRehearsal: draft.isRehearsal,
    language: draft.language, timeZone: draft.timeZone.trim(), plannedStartAt: at, hardEndAt: until,
    subjectMatters: mattersOf(linesOf(draft.subjectMatters), before?.subjectMatters ?? []), objectives: linesOf(draft.objectives),
    podium: podiumOf(draft, before), programme: programmeIn(draft, before).map(segmentOf), modalities: isNew ? draft.modalities : before?.modalities,
    ...(draft.captions.trim() === '' ? {} : { captions: draft.captions.trim() }), ...(kept === '' ? {} : { textsKeptDays: Number(kept) }),
  }
}

const linesOf = (text: string): string[] => text.split('\n').map(line => line.trim()).filter(line => line !== '')

/** Requests name a subject matter by its id: one that is written as before keeps it, and so does one in its place where none came or went. */
function mattersOf(titles: readonly string[], known: readonly { id: string; title: string }[]): { id: string; title: string }[] {
  const asBefore = titles.map(title => known.find(one => one.title === title)?.id)
  const taken = known.map(({ id }) => ({ id }))
  return titles.map((title, index) => {
    const inPlace = titles.length === known.length && !asBefore.includes(known[index]?.id) ? known[index]?.id : undefined
    const id = asBefore[index] ?? inPlace ?? nextId('s1', taken)
    taken.push({ id })
    return { id, title }
  })
}
