/** What can be wrong with a record, for whoever has words of their own for it. */
export const FAULT_CODES = ['header', 'missing', 'form', 'entry', 'version', 'chain', 'sight', 'fold', 'draw', 'behind-end', 'other-head', 'cut'] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** What is wrong with a record, and where: lines count from 1, and the entry of version n stands on line n + 1. */
export interface Fault {
  code: FaultCode
  line: number
  /** Of the entry; null where the fault is in the header or the end. */
  version: number | null
  /** In English, for the command line: what exactly. */
  why: string
}

export const faultOfEntry = (code: FaultCode, version: number, why: string): Fault => ({ code, line: version + 1, version, why })
