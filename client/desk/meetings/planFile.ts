import { firstModalities, modalities } from '#shared/floor/modalities.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { faultOf, type PlanFault } from './planFaults.ts'

/** So long a plan may be that a server takes. */
export const MOST_BYTES = 2_000_000

export type ReadPlan = { plan: MeetingPlan } | { no: 'too-long' | 'unreadable' | 'not-json' | 'no-plan' } | { faults: readonly PlanFault[] }

/** A file that a plan was saved as. It is asked for what the server asks of a new meeting (P10), and taken whole or not at all. */
export async function readPlanFile(file: Blob): Promise<ReadPlan> {
  if (file.size > MOST_BYTES) return { no: 'too-long' }
  try {
    return readPlan(await file.text())
  } catch {
    return { no: 'unreadable' } // a folder was dropped, or the file is there no more
  }
}

export function readPlan(text: string): ReadPlan {
  const value = jsonIn(text)
  if (value === undefined) return { no: 'not-json' }
  if (!isLikeAPlan(value)) return { no: 'no-plan' }
  const read = preparedPlan.safeParse(value)
  if (read.success) return { plan: read.data }
  const others = read.error.issues.filter(({ path }) => path[0] !== 'modalities')
  const ofModalities = others.length < read.error.issues.length ? modalityFaults(value) : []
  return { faults: [...others.flatMap(issue => faultOf(issue, value)), ...ofModalities] }
}

/** Those of the first logs have another form, by which today's are strange in every setting: they are told apart by what is in them. */
function modalityFaults(plan: object): PlanFault[] {
  const value: unknown = Reflect.get(plan, 'modalities')
  const read = (typeof value === 'object' && value !== null && !('preset' in value) ? firstModalities : modalities).safeParse(value)
  return read.success ? [] : read.error.issues.flatMap(issue => faultOf(issue, plan, ['modalities']))
}

/** Undefined is nothing that JSON can say. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Of something else nobody wants to hear all that a plan would have. */
function isLikeAPlan(value: unknown): value is object {
  return typeof value === 'object' && value !== null && ('programme' in value || 'podium' in value || 'delegations' in value)
}
