import type { Language } from '#shared/floor/language.ts'
import type { Preset } from '#shared/floor/modalities.ts'
import type { MeetingPlan, PodiumPerson, Segment } from '#shared/floor/plan.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { DAY_MS } from '#shared/floor/scalars.ts'
import { programmeOf } from '#shared/floor/setting/programme.ts'
import { instantIn, wallTimeIn } from './instantIn.ts'

export interface PersonDraft {
  id: string
  name: string
  title: string
  role: PodiumPerson['roles'][number]
  theme: string
}

/** A plan as it is typed: what is not whole yet is kept as it stands. */
export interface PlanDraft {
  title: string
  subtitle: string
  body: string
  place: string
  isRehearsal: boolean
  language: Language
  date: string
  from: string
  until: string
  timeZone: string
  subjectMatters: string
  objectives: string
  podium: readonly PersonDraft[]
  preset: Preset
  captions: string
  textsKeptDays: string
}

export function emptyDraft(language: Language, timeZone: string): PlanDraft {
  return {
    title: '', subtitle: '', body: '', place: '', isRehearsal: false, language, date: '', from: '', until: '', timeZone,
    subjectMatters: '', objectives: '', podium: [], preset: 'council-panel', captions: '', textsKeptDays: '',
  }
}

export function draftOf(plan: MeetingPlan): PlanDraft {
  const { title, subtitle, body, place, isRehearsal, language = 'en', timeZone, plannedStartAt, hardEndAt, captions = '', textsKeptDays } = plan
  const { date, time } = wallTimeIn(plannedStartAt, timeZone)
  return {
    title, subtitle: subtitle ?? '', body, place, isRehearsal, language, date, from: time, until: wallTimeIn(hardEndAt, timeZone).time, timeZone,
    subjectMatters: plan.subjectMatters.map(matter => matter.title).join('\n'), objectives: plan.objectives.join('\n'),
    podium: plan.podium.map(({ id, name, title: who, roles, theme }) => ({ id, name, title: who, role: roles[0] ?? 'panellist', theme: theme ?? '' })),
    preset: ('preset' in plan.modalities ? plan.modalities.preset : null) ?? 'council-panel', captions, textsKeptDays: textsKeptDays === undefined ? '' : String(textsKeptDays),
  }
}

/** The plan that a draft makes of what was there before (null: nothing); whether it can be held is for `preparedPlan` to say. */
export function planOf(draft: PlanDraft, before: MeetingPlan | null): Record<string, unknown> {
  const podium = draft.podium.map(person => onPodium(person, before))
  const { from: at, until } = timesOf(draft)
  const kept = draft.textsKeptDays.trim()
  const { captions: _captions, textsKeptDays: _days, ...rest } = before ?? { delegations: [], modalities: MODALITIES_OF[draft.preset] }
  return {
    ...rest, title: draft.title.trim(), subtitle: draft.subtitle.trim() || null, body: draft.body.trim(), place: draft.place.trim(), isRehearsal: draft.isRehearsal,
    language: draft.language, timeZone: draft.timeZone.trim(), plannedStartAt: at, hardEndAt: until,
    subjectMatters: mattersOf(linesOf(draft.subjectMatters), before?.subjectMatters ?? []), objectives: linesOf(draft.objectives), podium, programme: programmeFor(draft, podium, before),
    ...(draft.captions.trim() === '' ? {} : { captions: draft.captions.trim() }), ...(kept === '' ? {} : { textsKeptDays: Number(kept) }),
  }
}

/** One after midnight ends on the next day. */
function timesOf({ date, from, until, timeZone }: PlanDraft): { from: number | null; until: number | null } {
  const begins = isZone(timeZone) ? instantIn(date, from, timeZone) : null
  if (begins === null || until === '') return { from: begins, until: null }
  return { from: begins, until: instantIn(until > from ? date : dayAfter(date), until, timeZone) }
}

const dayAfter = (date: string): string => new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10)

export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name.trim() }) instanceof Intl.DateTimeFormat
  } catch {
    return false // Intl says no only by throwing
  }
}

/** A programme that somebody made stays; without one it is that of the format, for those on the podium. */
function programmeFor({ preset }: PlanDraft, podium: readonly PodiumPerson[], before: MeetingPlan | null): Segment[] {
  if (before === null) return programmeOf(preset, podium)
  const areThere = before.programme.every(({ speakers }) => speakers.every(id => podium.some(person => person.id === id)))
  const hasAll = podium.every(person => before.podium.some(({ id }) => id === person.id))
  return areThere && hasAll ? before.programme : programmeOf(preset, podium)
}

function onPodium({ id, name, title, role, theme }: PersonDraft, before: MeetingPlan | null): PodiumPerson {
  const known = before?.podium.find(person => person.id === id)
  const roles = known !== undefined && known.roles[0] === role ? known.roles : [role]
  return { id, name: name.trim(), title: title.trim(), roles, theme: theme.trim() || null }
}

const linesOf = (text: string): string[] => text.split('\n').map(line => line.trim()).filter(line => line !== '')

/** Requests name a subject matter by its id: one that is written as before keeps it, and so does one in its place where none came or went. */
function mattersOf(titles: readonly string[], known: readonly { id: string; title: string }[]): { id: string; title: string }[] {
  const asBefore = titles.map(title => known.find(one => one.title === title)?.id)
  const taken = new Set([...known.map(({ id }) => id), ...asBefore])
  return titles.map((title, index) => {
    const inPlace = titles.length === known.length && !asBefore.includes(known[index]?.id) ? known[index]?.id : undefined
    const id = asBefore[index] ?? inPlace ?? nextId('s', taken)
    taken.add(id)
    return { id, title }
  })
}

function nextId(letter: string, taken: ReadonlySet<string | undefined>): string {
  let number = 1
  while (taken.has(`${letter}${number}`)) number += 1
  return `${letter}${number}`
}

/** An id that nobody of them has. */
export const newPersonId = (podium: readonly PersonDraft[]): string => nextId('p', new Set(podium.map(({ id }) => id)))
