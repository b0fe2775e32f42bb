import * as z from 'zod'
import { asLine } from './asLine.ts'

/** What a delegation can be in a file; `un-agency` is what the meeting calls a UN entity. */
export const delegationCategories = ['member-state', 'observer-state', 'un-agency', 'igo', 'nhri', 'ngo'] as const
export type DelegationCategory = (typeof delegationCategories)[number]

/** What an entry can be: a delegation's own kind, or a mark that says nothing about it. */
export const listCategories = [...delegationCategories, 'dignitary', 'right-of-reply'] as const
export type ListCategory = (typeof listCategories)[number]

export interface ListedSpeaker {
  /** Exactly as in the file. */
  name: string
  category: ListCategory
  /** Exactly as in the file; null where the file has none. */
  onBehalfOf: string | null
  /** Of a dignitary: what the delegation is. */
  delegationCategory: DelegationCategory | null
}

/** A speaking order, in the order in which the floor was given. */
export interface FloorList {
  title: string
  body: string | null
  session: string | null
  date: string | null
  format: string | null
  speakers: ListedSpeaker[]
}

/** Says in its message everything that is wrong with a file, one line each. */
export class FloorListError extends Error {
  override name = 'FloorListError'
}

const anyOf = (allowed: readonly string[]) => (issue: { input?: unknown }) =>
  `is ${issue.input === undefined ? 'missing' : JSON.stringify(issue.input)}; allowed: ${allowed.join(', ')}`

// Loose: a file says more about an entry than a rehearsal needs, and each file something else.
const entrySchema = z.looseObject({
  name: z.string('must be text').refine(name => asLine(name) !== '', 'is empty'),
  category: z.enum(listCategories, { error: anyOf(listCategories) }),
  onBehalfOf: z.string('must be text').nullish(),
  delegationCategory: z.enum(delegationCategories, { error: anyOf(delegationCategories) }).nullish(),
  order: z.number('must be a number').nullish(),
})

// Of the list as a whole nothing is needed: what is absent or odd is left out.
const remark = z.string().transform(asLine).pipe(z.string().min(1))
const fileSchema = z.looseObject({
  title: remark.catch('Speaking order'),
  body: remark.nullable().catch(null),
  session: remark.nullable().catch(null),
  date: remark.nullable().catch(null),
  format: remark.nullable().catch(null),
  speakers: z.array(z.unknown(), 'must be a list').min(1, 'is empty'),
}, 'A speaking order is a JSON object with a list of "speakers"')

/**
 * Reads a speaking order, see docs/rehearsal-lists.md. Takes what JSON.parse returned; returns the entries by `order`
 * where every entry has one, else as they stand in the file. Throws FloorListError, naming each faulty entry.
 */
export function parseFloorList(json: unknown): FloorList {
  const file = fileSchema.safeParse(json)
  if (!file.success) throw new FloorListError(faults(file.error).join('\n'))
  const { title, body, session, date, format, speakers } = file.data
  const entries = parseEntries(speakers)
  const isOrdered = entries.every(entry => typeof entry.order === 'number')
  if (isOrdered) entries.sort((one, other) => Number(one.order) - Number(other.order))
  return { title, body, session, date, format, speakers: entries.map(asSpeaker) }
}

function parseEntries(speakers: unknown[]) {
  const entries: z.infer<typeof entrySchema>[] = []
  const wrong: string[] = []
  for (const [index, raw] of speakers.entries()) {
    const entry = entrySchema.safeParse(raw)
    if (entry.success) entries.push(entry.data)
    else wrong.push(...faults(entry.error).map(fault => `Entry ${index + 1}${nameOf(raw)}: ${fault}`))
  }
  if (wrong.length > 0) throw new FloorListError(wrong.join('\n'))
  return entries
}

function asSpeaker({ name, category, onBehalfOf, delegationCategory }: z.infer<typeof entrySchema>): ListedSpeaker {
  return { name, category, onBehalfOf: onBehalfOf ?? null, delegationCategory: delegationCategory ?? null }
}

const faults = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => [...path.map(String), message].join(' '))

function nameOf(raw: unknown): string {
  const named = z.looseObject({ name: z.string() }).safeParse(raw)
  return named.success ? ` (${JSON.stringify(named.data.name)})` : ''
}
