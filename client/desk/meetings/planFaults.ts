import type * as z from 'zod/mini'
import type { TextKey } from '#client/text/catalogue.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** What is not right in a file of a plan: where, as the file has it, and what. */
export interface PlanFault {
  path: string
  what: Extract<TextKey, `meetings.fault-${string}`>
}

/** What the checks of a whole plan (P10) say, by where they say it. */
const OF_WHOLE: Readonly<Record<string, PlanFault['what']>> = {
  hardEndAt: 'meetings.fault-end', captions: 'meetings.fault-captions', timeZone: 'meetings.fault-zone', programme: 'meetings.fault-speaker', textsKeptDays: 'meetings.fault-size',
}

/** One fault, or several where several keys are not known, in words that somebody who wrote the file can mend it by. */
export function faultOf(issue: Issue, root: unknown, before: Path = []): PlanFault[] {
  const path = [...before, ...issue.path]
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => ({ path: written([...path, key]), what: 'meetings.fault-unknown' }))
  if (issue.code === 'invalid_union') return ofUnion(issue.errors, root, path)
  return [{ path: written(path), what: whatOf(issue, valueAt(root, path)) }]
}

function whatOf(issue: Issue, value: unknown): PlanFault['what'] {
  if (value === undefined) return 'meetings.fault-missing'
  switch (issue.code) {
    case 'invalid_type': return 'meetings.fault-kind'
    case 'invalid_value': return 'meetings.fault-choice'
    case 'too_small': case 'too_big': case 'not_multiple_of': return 'meetings.fault-size'
    case 'custom': return hasTwice(value) ? 'meetings.fault-twice' : (OF_WHOLE[String(issue.path[0])] ?? 'meetings.fault-form')
    default: return 'meetings.fault-form'
  }
}

/** Of several forms it was most likely to be the one that it comes nearest to; none where it is of no known kind. */
function ofUnion(errors: readonly (readonly Issue[])[], root: unknown, path: Path): PlanFault[] {
  const [nearest] = errors.map(form => form.flatMap(issue => faultOf(issue, root, path))).toSorted((one, other) => one.length - other.length)
  return nearest ?? [{ path: written(path), what: valueAt(root, path) === undefined ? 'meetings.fault-missing' : 'meetings.fault-choice' }]
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), root)
}

function hasTwice(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const ids = value.map((one: unknown) => valueAt(one, ['id']))
  return new Set(ids).size < ids.length
}

/** `podium[2].name`. */
const written = (path: Path): string => path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? String(part) : `.${String(part)}`)).join('')
