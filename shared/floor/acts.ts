import * as z from 'zod/mini'
import { category } from './category.ts'
import { concludingActs } from './concluding/acts.ts'
import { inscribingActs } from './inscribing/acts.ts'
import { orderActs } from './interrupting/acts.ts'
import { modalities } from './modalities.ts'
import { place } from './place.ts'
import { placingActs } from './placing/acts.ts'
import { listState, phase, row, floorRequest, timing } from './parts.ts'
import { id, instant, version } from './scalars.ts'

/** What somebody presiding did to the meeting, with what is needed to undo it. */
const done = z.discriminatedUnion('kind', [
  /** `list`: as it was, where the opening gave it its cut. */
  z.strictObject({ kind: z.literal('meeting-opened'), before: phase, list: z.optional(listState) }),
  z.strictObject({ kind: z.literal('meeting-suspended'), before: phase, statementId: z.nullable(id), timing: z.nullable(timing) }),
  z.strictObject({ kind: z.literal('meeting-resumed'), before: phase }),
  z.strictObject({ kind: z.literal('meeting-closed'), before: phase }),
  z.strictObject({ kind: z.literal('segment-began'), segmentId: id }),
  z.strictObject({ kind: z.literal('list-opened'), before: listState }),
  z.strictObject({ kind: z.literal('list-closed'), before: listState }),
  z.strictObject({ kind: z.literal('closing-set'), before: listState }),
  z.strictObject({ kind: z.literal('approval-set'), before: z.array(category), beforeVersion: version }),
  z.strictObject({ kind: z.literal('modalities-changed'), before: modalities, beforeVersion: version, beforeApproval: version }),
  z.strictObject({ kind: z.literal('time-announced') }),
  z.strictObject({ kind: z.literal('approved'), requests: z.array(floorRequest).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('declined'), request: floorRequest }),
  z.strictObject({ kind: z.literal('moved'), row, place }),
  z.strictObject({ kind: z.literal('absent'), row, place }),
  z.strictObject({ kind: z.literal('brought-back'), request: floorRequest }),
  z.strictObject({ kind: z.literal('given'), statementId: id, row: z.nullable(row), place: z.nullable(place), personId: z.nullable(id) }),
  z.strictObject({ kind: z.literal('ended'), statementId: id }),
  z.strictObject({ kind: z.literal('paused'), statementId: id, before: timing }),
  z.strictObject({ kind: z.literal('went-on'), statementId: id, before: timing }),
  z.strictObject({ kind: z.literal('time-added'), statementId: id, before: timing }),
  ...inscribingActs,
  ...orderActs,
  ...placingActs,
  ...concludingActs,
])
export type Done = z.infer<typeof done>
export type DoneKind = Done['kind']

/** Whoever presides; a delegation where it accepted an offer of another (L29) or yielded its time (F17); the clock where a statement was cut (F14). */
const by = z.strictObject({ role: z.enum(['chair', 'secretariat', 'delegation', 'clock']), device: z.string().check(z.maxLength(64)) })

/** P15: the plan was changed. What it was stands in the log, and may be long: it is not kept here, and set back by changing it again. */
const planChanged = z.strictObject({ kind: z.literal('plan-changed') })

/** An act in a few words: all that is kept of one that was undone. `count`: of how many requests it was. */
const gist = z.strictObject({ kind: z.enum([...done.def.options, planChanged].flatMap(option => option.shape.kind.def.values)), subjectId: z.nullable(id), count: z.int().check(z.minimum(1)) })
export type Gist = z.infer<typeof gist>

/** U6: an undoing is an act too, that says what was undone and whose it was. */
const undone = z.strictObject({ kind: z.literal('undone'), act: z.extend(gist, { version, by }) })

/** What somebody presiding did, or two delegations with their places. Seen by those presiding only. */
const what = z.discriminatedUnion('kind', [...done.def.options, undone, planChanged])
export type What = z.infer<typeof what>
export type WhatKind = What['kind']

/** U1: what may be undone: no undoing (U6), and no change of the plan (P15). */
export const isDone = (one: What): one is Done => one.kind !== 'undone' && one.kind !== 'plan-changed'

export const act = z.strictObject({ version, at: instant, by, what })
export type Act = z.infer<typeof act>
