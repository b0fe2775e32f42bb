import * as z from 'zod/mini'
import { WIRE_CODES } from './wireCodes.ts'

/**
 * What a booth of interpreters tells those presiding, and whoever has the floor. It is presence and no command: it changes
 * no meeting, nobody learns which booth it was, no log has it, and it passes by itself.
 */
export const signal = z.enum(['slow-down', 'no-text', 'microphone'])
export type Signal = z.infer<typeof signal>

/** `booth:signal`: the booth says this from now on, or no more. */
export const signalMessage = z.strictObject({ signal, isOn: z.boolean() })
export type SignalMessage = z.infer<typeof signalMessage>

/** Answer to `booth:signal`. */
export const signalReply = z.union([
  z.strictObject({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), code: z.enum([...WIRE_CODES, 'not-permitted']) }),
])
export type SignalReply = z.infer<typeof signalReply>

/** `meeting:presence` to a booth: what it says just now, in whichever of its windows it was pressed. */
export const boothPresence = z.strictObject({ kind: z.literal('booth'), signals: z.array(signal) })

/** `meeting:presence` to a delegation and to a panellist: on how many devices one is; where one has the floor, whether a booth asks to speak more slowly. */
export const ownPresence = z.strictObject({ kind: z.literal('own'), devices: z.int(), isToSlowDown: z.optional(z.literal(true)) })
