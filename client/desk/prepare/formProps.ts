import type { Faults } from './faultsOf.ts'
import type { PlanDraft } from './planDraft.ts'
import type { Origin } from './planOf.ts'

/** What each part of the form is drawn from. */
export interface FormProps {
  draft: PlanDraft
  origin: Origin
  /** What is not right; said only once somebody wants to save it. */
  faults: Faults
  /** How often it was to be saved and could not be. */
  tries: number
  onChange: (changes: Partial<PlanDraft>) => void
}
