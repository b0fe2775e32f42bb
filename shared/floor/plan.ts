import * as z from 'zod/mini'
import { category, region } from './category.ts'
import { language, type Language } from './language.ts'
import { firstModalities, modalities } from './modalities.ts'
import { id, instant, duration, line, paragraph } from './scalars.ts'

/** In whose name one speaks. `national` is the delegation's own name, for an organization as for a State. */
export const capacity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('national') }),
  z.strictObject({ kind: z.literal('group'), group: line }),
  z.strictObject({ kind: z.literal('reply') }),
])
export type Capacity = z.infer<typeof capacity>

const inOne = z.optional(line)
const names = z.strictObject({ ar: inOne, zh: inOne, en: inOne, fr: inOne, ru: inOne, es: inOne } satisfies Record<Language, typeof inOne>)

export const delegation = z.strictObject({
  /** Shorter than others, for the ids of its requests and of its access begin with it. */
  id: id.check(z.maxLength(64)),
  /** As on the name plate. */
  name: line,
  category,
  /** Names of the groups (for organizations: of those joined) it may speak for. */
  groups: z.array(line).check(z.maxLength(60)),
  /** ISO 3166 alpha-3, for States. */
  code: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  /** Official short names in other languages, for an order by the alphabet of one of them. */
  names: z.optional(names),
  region: z.optional(region),
  /** True where the category is our assumption and not the source's. */
  isAssumed: z.boolean(),
})
export type Delegation = z.infer<typeof delegation>

export const podiumPerson = z.strictObject({
  id,
  name: line,
  title: line,
  roles: z.array(z.enum(['chair', 'opening', 'keynote', 'panellist'])).check(z.maxLength(4)),
  theme: z.nullable(paragraph),
})
export type PodiumPerson = z.infer<typeof podiumPerson>

export const segment = z.strictObject({
  id,
  kind: z.enum(['statement', 'presentation', 'floor', 'replies', 'concluding']),
  title: line,
  /** Ids of the persons on the podium whose turn this segment is. */
  speakers: z.array(id).check(z.maxLength(30)),
  budgetMs: z.nullable(duration),
  /** Where the figure or the segment comes from, when it is not the founding document. */
  note: z.nullable(paragraph),
})
export type Segment = z.infer<typeof segment>

const said = z.optional(paragraph)

/** What one of the meeting's own texts (a title, a theme, a place) is in other languages: `of` is the text as it stands in the plan. */
export const translation = z.strictObject({ of: paragraph, ar: said, zh: said, en: said, fr: said, ru: said, es: said } satisfies Record<Language | 'of', unknown>)
export type Translation = z.infer<typeof translation>

const uniqueIds = (parts: readonly { id: string }[]): boolean => new Set(parts.map(part => part.id)).size === parts.length

/** A meeting as it was prepared, as the log keeps it and a window reads it; what is asked of it before (P10) stands in `preparedPlan.ts`. */
export const meetingPlan = z.strictObject({
  title: paragraph,
  subtitle: z.nullable(paragraph),
  body: line,
  /** A rehearsal says so in every window; its clock starts when the Chair opens it. */
  isRehearsal: z.boolean(),
  place: line,
  timeZone: line,
  plannedStartAt: instant,
  /** Interpretation ends: the wall no statement may cross. */
  hardEndAt: instant,
  subjectMatters: z.array(z.strictObject({ id, title: paragraph })).check(z.maxLength(60), z.refine(uniqueIds)),
  objectives: z.array(paragraph).check(z.maxLength(60)),
  podium: z.array(podiumPerson).check(z.maxLength(60), z.refine(uniqueIds)),
  programme: z.array(segment).check(z.minLength(1), z.maxLength(120), z.refine(uniqueIds)),
  delegations: z.array(delegation).check(z.maxLength(2000), z.refine(uniqueIds)),
  modalities: z.union([modalities, firstModalities]),
  /** Where its live captions are read, by https (P10): on a host of others, which nothing but a press asks for anything. */
  captions: z.optional(paragraph),
  /** I19: how many days after the closing the texts of statements are kept; how many may be (P10) no window asks. */
  textsKeptDays: z.optional(z.int()),
  /** In which the texts above are written; English where it is not said. */
  language: z.optional(language),
  /** Of those texts, the ones that were translated; the others are shown as they stand. */
  translations: z.optional(z.array(translation).check(z.maxLength(500))),
})
export type MeetingPlan = z.infer<typeof meetingPlan>
