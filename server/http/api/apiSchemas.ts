import * as z from 'zod/mini'
import { act } from '#shared/floor/acts.ts'
import { category } from '#shared/floor/category.ts'
import { command } from '#shared/floor/commands.ts'
import { floorEvent } from '#shared/floor/events.ts'
import { heardStatement, holder, statement } from '#shared/floor/hallMeeting.ts'
import { hearing, order } from '#shared/floor/interrupting/order.ts'
import { language } from '#shared/floor/language.ts'
import { meeting } from '#shared/floor/meeting.ts'
import { modalities } from '#shared/floor/modalities.ts'
import { details, floorRequest, listState, phase, row, timing } from '#shared/floor/parts.ts'
import { capacity, delegation, meetingPlan, podiumPerson, segment } from '#shared/floor/plan.ts'
import { duration, id, instant, line, paragraph, version } from '#shared/floor/scalars.ts'
import { CODES } from '#shared/protocol/codes.ts'
import { saidOf } from '#shared/protocol/said.ts'
import { item } from '#shared/sync/entry.ts'

/** Every no of http. */
export const no = z.strictObject({ ok: z.literal(false), code: z.enum(CODES) })

/** What stands once under a name of its own, for it is part of many. */
const NAMED = {
  Act: act, Capacity: capacity, Category: category, Command: command, Delegation: delegation, Details: details, Duration: duration, FloorEvent: floorEvent, FloorRequest: floorRequest,
  Hearing: hearing, HeardStatement: heardStatement, Holder: holder, Id: id, Instant: instant, Item: item, Language: language, Line: line, ListState: listState, Meeting: meeting,
  MeetingPlan: meetingPlan, Modalities: modalities, No: no, Order: order, Paragraph: paragraph, Phase: phase, PodiumPerson: podiumPerson, Row: row, Segment: segment, Statement: statement,
  Timing: timing, Version: version,
} as const satisfies Record<string, z.ZodMiniType>

export type JsonSchema = Record<string, unknown>

const placeOf = (name: string): string => `#/components/schemas/${name}`
/** What is asked of a text beyond its pattern (P11) no JSON Schema can say. */
const OPTIONS = {
  uri: placeOf,
  io: 'input',
  unrepresentable: 'any',
  override: ({ zodSchema, jsonSchema }: { zodSchema: object; jsonSchema: { description?: string } }): void => {
    const description = saidOf(zodSchema)
    if (description !== undefined) Object.assign(jsonSchema, { description })
  },
} as const

/** Schemas in words of JSON Schema: all are put into words together, for what is named would else be so again with each. */
export class ApiSchemas {
  readonly #registry = z.registry<{ id: string }>()
  /** Handed out, and filled in at the end. */
  readonly #open = new Map<string, JsonSchema>()

  constructor() {
    for (const [name, schema] of Object.entries(NAMED)) this.#registry.add(schema, { id: name })
  }

  /** What stands for a schema in the document; what is named stands in it by its name. */
  wordsOf(schema: z.ZodMiniType): JsonSchema {
    const known = this.#registry.get(schema)?.id
    if (known !== undefined) return { $ref: placeOf(known) }
    const [name, words]: [string, JsonSchema] = [`#${this.#open.size}`, {}]
    this.#registry.add(z.clone(schema), { id: name }) // the same may be part of another, and has no name there
    this.#open.set(name, words)
    return words
  }

  /** Fills in all that was handed out; returns what is named. */
  settle(): Record<string, JsonSchema> {
    const all = Object.entries(z.toJSONSchema(this.#registry, OPTIONS).schemas).map(([name, schema]) => [name, plain(schema)] as const)
    for (const [name, schema] of all) Object.assign(this.#open.get(name) ?? {}, schema)
    return Object.fromEntries(all.filter(([name]) => !this.#open.has(name)))
  }
}

/** It stands in a document that says for all of it which JSON Schema is meant, and where it lies. */
function plain({ $schema: _dialect, $id: _place, ...schema }: JsonSchema): JsonSchema {
  return schema
}
