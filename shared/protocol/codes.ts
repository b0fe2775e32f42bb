import { REFUSALS } from '#shared/floor/refusals.ts'
import { WIRE_CODES } from './wireCodes.ts'

export const CODES = [...REFUSALS, ...WIRE_CODES] as const
export type Code = (typeof CODES)[number]
