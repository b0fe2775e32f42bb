import type { MeetingPlan } from '#shared/floor/plan.ts'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { faultOf, type PlanFault } from './planFaults.ts'

/** So long a plan may be that a server takes. */
export const MOST_BYTES = 2_000_000

export type ReadPlan = { plan: MeetingPlan } | { no: 'too-long' | 'not-json' | 'no-plan' } | { faults: readonly PlanFault[] }

/** A file that a plan was saved as. It is asked for what the server asks of a new meeting (P10), and taken whole or not at all. */
export async function readPlanFile(file: Blob): Promise<ReadPlan> {
  return file.size > MOST_BYTES ? { no: 'too-long' } : readPlan(await file.text())
}

export function readPlan(text: string): ReadPlan {
  const value = jsonIn(text)
  if (value === undefined) return { no: 'not-json' }
  if (!isLikeAPlan(value)) return { no: 'no-plan' }
  const read = preparedPlan.safeParse(value)
  return read.success ? { plan: read.data } : { faults: read.error.issues.flatMap(issue => faultOf(issue, value)) }
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
function isLikeAPlan(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('programme' in value || 'podium' in value || 'delegations' in value)
}
