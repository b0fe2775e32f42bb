import * as z from 'zod/mini'
import { category, type Region } from './category.ts'
import { language } from './language.ts'
import { duration, id, line } from './scalars.ts'

/**
 * Everything the secretariat can set about how the floor is given. The settings live in the log (`meetingCreated`,
 * `modalitiesChanged`), so that an old meeting folds to the same list for ever. What each does stands in RULES.md.
 */

const perCategory = <T extends z.core.$ZodType>(setting: T) =>
  z.strictObject({ 'member-state': setting, 'observer-state': setting, 'un-entity': setting, igo: setting, nhri: setting, ngo: setting })

const count = (most: number) => z.int().check(z.minimum(0), z.maximum(most))

// Every region by its name: a record schema would be some hundred bytes more in each window.
const perRegion = <T extends z.core.$ZodType>(setting: T) =>
  z.strictObject({ african: setting, 'asia-pacific': setting, 'eastern-european': setting, 'latin-american-and-caribbean': setting, 'western-european-and-others': setting } satisfies Record<Region, T>)

/** F4: by what the request is, then by category. */
export const speakingTimes = z.extend(perCategory(duration), { group: duration, dignitary: duration, reply: duration })

/** How the speaking time follows from the number of those who speak. */
export const timePolicy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fixed') }),
  /** From so many speakers on, at most so long; the steps rise by `from`. */
  z.strictObject({ kind: z.literal('steps'), steps: z.array(z.strictObject({ from: count(1000), atMostMs: perCategory(duration) })).check(z.minLength(1), z.maxLength(10)) }),
  /** A whole time divided among those who speak. */
  z.strictObject({ kind: z.literal('pot'), potMs: duration, floorMs: duration, ceilingMs: duration }),
  /** So many speak, and no more. */
  z.strictObject({ kind: z.literal('cap'), most: count(1000) }),
])
export type TimePolicy = z.infer<typeof timePolicy>

/** What happens when the time of a statement is over. */
export const overTime = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count') }),
  z.strictObject({ kind: z.literal('conclude') }),
  z.strictObject({ kind: z.literal('cut'), graceMs: duration }),
])

export const absenceOutcome = z.enum(['struck', 'end-of-band', 'next'])
export type AbsenceOutcome = z.infer<typeof absenceOutcome>

/** How a category is inscribed: by its own button, by the desk only, or by its button once the desk has checked it in. */
const inscriptionWay = z.enum(['self', 'desk', 'checked-in'])
export type InscriptionWay = z.infer<typeof inscriptionWay>

export const inscription = z.strictObject({
  /** So long the list is open from its opening (the button window). Null: until it is closed. */
  windowMs: z.nullable(duration),
  /** The list closes so long after the meeting was opened. Null: not by itself. */
  closesAfterStartMs: z.nullable(duration),
  /** Once the list is closed the desk still inscribes. */
  lateAtDesk: z.boolean(),
  way: perCategory(inscriptionWay),
})

/** The order of those who stand in one band. */
const bandOrder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('arrival') }),
  z.strictObject({ kind: z.literal('draw') }),
  /** From a letter, or from the delegation of an id, that was drawn; null: from the first letter. */
  z.strictObject({ kind: z.literal('alphabetical'), language, from: z.nullable(z.union([line, id])) }),
  /** So many of each region first, the others behind them. */
  z.strictObject({ kind: z.literal('regional'), places: perRegion(count(200)) }),
  /** In the order of approval; the Chair places. */
  z.strictObject({ kind: z.literal('by-hand') }),
])
export type BandOrder = z.infer<typeof bandOrder>

export const places = z.strictObject({
  /** So many at the top of the list no rule moves, once speaking has begun. */
  protectedTop: count(5),
  /** So many places of each floor segment are theirs. Null: they stand behind all others of the list. */
  nhriPerSlot: z.nullable(count(50)),
  ngoPerSlot: z.nullable(count(50)),
})

/** Whom an audience sees on the list: everybody, the next so many, or itself only. */
export const sight = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('next'), count: count(20) }),
  z.strictObject({ kind: z.literal('own') }),
])
export type Sight = z.infer<typeof sight>

export const PRESETS = ['council-panel', 'interactive-dialogue', 'general-debate', 'high-level-segment', 'plain-list'] as const
export const preset = z.enum(PRESETS)
export type Preset = z.infer<typeof preset>

export const modalities = z.strictObject({
  /** What the settings began as; they may have been adjusted since. */
  preset,
  speakingTimeMs: speakingTimes,
  podiumTimeMs: duration,
  timePolicy,
  /** What passes between two speakers. */
  changeOverMs: duration,
  /** Times that are offered are rounded down to a multiple of this. */
  roundToMs: duration.check(z.minimum(1000)),
  /** Time left at which the clock warns, and at which it is late. */
  warningsMs: z.tuple([duration, duration]),
  overTime,
  /** A slot that begins late: its floor segment ends when it was planned to end, or lasts as long as planned. */
  lateStart: z.enum(['shortens-floor', 'shortens-nothing']),
  automaticApproval: z.array(category).check(z.maxLength(6)),
  inscription,
  order: z.strictObject({ priority: bandOrder, members: bandOrder, observers: bandOrder, nhris: bandOrder, ngos: bandOrder }),
  places,
  mayOfferSwaps: z.boolean(),
  mayYieldTime: z.boolean(),
  /** What becomes of who is absent when called, until recalled so often; then struck. */
  absence: z.strictObject({ outcome: absenceOutcome, recalls: count(5) }),
  replies: z.strictObject({
    /** For each delegation. Null: as many as the Chair grants. */
    most: z.nullable(count(10)),
    /** The time of a second and later right of reply of one delegation. */
    secondMs: duration,
    given: z.enum(['after-the-list', 'last-meeting-of-the-day']),
  }),
  /** What a panellist has to reply: an equal share of the segment, or the time of the podium. */
  panellistReply: z.enum(['equal-share', 'podium-time']),
  transparency: z.strictObject({ hall: sight, delegations: sight }),
})
export type Modalities = z.infer<typeof modalities>

/** What the plans of the first logs held; the rest was as PLAIN_LIST has it. */
export const firstModalities = z.strictObject({
  speakingTimeMs: speakingTimes, podiumTimeMs: duration, warningsMs: z.tuple([duration, duration]), automaticApproval: z.array(category).check(z.maxLength(6)),
})
export type FirstModalities = z.infer<typeof firstModalities>
