import * as z from 'zod'
import { category } from './plan.ts'
import { listState, phase, row, floorRequest, timing } from './parts.ts'
import { id, instant, version } from './scalars.ts'

/** Where a row stood: before this neighbour, else at this index. */
const place = z.strictObject({ before: id.nullable(), index: z.int().min(0) })
export type Place = z.infer<typeof place>

/** What somebody presiding did, with what is needed to undo it. Seen by those presiding only. */
const what = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting-opened'), before: phase }),
  z.strictObject({ kind: z.literal('meeting-suspended'), before: phase, statementId: id.nullable(), timing: timing.nullable() }),
  z.strictObject({ kind: z.literal('meeting-resumed'), before: phase }),
  z.strictObject({ kind: z.literal('meeting-closed'), before: phase }),
  z.strictObject({ kind: z.literal('segment-began'), segmentId: id }),
  z.strictObject({ kind: z.literal('list-opened'), before: listState }),
  z.strictObject({ kind: z.literal('list-closed'), before: listState }),
  z.strictObject({ kind: z.literal('approval-set'), before: z.array(category), beforeVersion: version }),
  z.strictObject({ kind: z.literal('approved'), requests: z.array(floorRequest).min(1) }),
  z.strictObject({ kind: z.literal('declined'), request: floorRequest }),
  z.strictObject({ kind: z.literal('moved'), row, place }),
  z.strictObject({ kind: z.literal('absent'), row, place }),
  z.strictObject({ kind: z.literal('brought-back'), request: floorRequest }),
  z.strictObject({ kind: z.literal('given'), statementId: id, row: row.nullable(), place: place.nullable(), personId: id.nullable() }),
  z.strictObject({ kind: z.literal('ended'), statementId: id }),
  z.strictObject({ kind: z.literal('paused'), statementId: id, before: timing }),
  z.strictObject({ kind: z.literal('went-on'), statementId: id, before: timing }),
  z.strictObject({ kind: z.literal('time-added'), statementId: id, before: timing }),
])
export type What = z.infer<typeof what>
export type WhatKind = What['kind']

export const act = z.strictObject({
  version,
  at: instant,
  by: z.strictObject({ role: z.enum(['chair', 'secretariat']), device: z.string().max(64) }),
  what,
})
export type Act = z.infer<typeof act>

/** U5: how many acts a meeting remembers for undoing. */
export const ACTS_KEPT = 40
