import * as z from 'zod'
import { LAST_SEAT } from './codec.ts'
import { DCS_6000, dialect, type Dialect } from './dialect.ts'

/** Where the controller of the microphones is. */
export interface ConsoleAddress {
  host: string
  port: number
}

export interface MicrophoneSettings extends ConsoleAddress {
  meetingId: string
  /** Who sits where: a delegation or a person on the podium at each seat, and each at one. */
  seats: ReadonlyMap<number, Sitter>
  /** The microphone of whoever speaks, while their time is stopped. */
  whilePaused: 'closed' | 'open'
  words: Dialect
}

const id = z.string().min(1).max(100)
const sitter = z.union([z.strictObject({ delegationId: id }), z.strictObject({ personId: id })], 'must be { "delegationId": … } or { "personId": … }')
export type Sitter = z.infer<typeof sitter>

const WRONG_ADDRESS = 'must be HOST:PORT of the controller'

export const consoleAddress = z.string().transform((text, context): ConsoleAddress => {
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(text) ?? []
  if (host !== '' && Number(port) >= 1 && Number(port) <= 65_535) return { host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) }
  context.addIssue(WRONG_ADDRESS)
  return z.NEVER
})

const seat = z.string().regex(/^[1-9]\d{0,4}$/, `must be the number of a seat, 1 to ${LAST_SEAT}`).transform(Number)

const seats = z.record(z.string(), sitter).transform((given, context) => {
  const seated = new Map<number, Sitter>()
  for (const [number, who] of Object.entries(given)) {
    const parsed = seat.safeParse(number)
    if (!parsed.success || parsed.data > LAST_SEAT) context.addIssue(`has ${JSON.stringify(number)}, which must be the number of a seat, 1 to ${LAST_SEAT}`)
    else seated.set(parsed.data, who)
  }
  const names = [...seated.values()].map(who => JSON.stringify(who))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) context.addIssue(`has ${twice} at two seats: it must have one, for one microphone opens`)
  return seated
})

/** What DCS6000_SEATS names. */
export const seatsFile = z.strictObject({
  meetingId: id,
  seats,
  whilePaused: z.enum(['closed', 'open']).default('closed'),
  words: dialect.default(DCS_6000),
})
