import type { CommandType } from '#shared/floor/commands.ts'
import { submitMessage } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { ToServer } from '#shared/protocol/messages.ts'
import { exampleCommands } from '../exampleCommands.ts'
import { pick, type Dice } from './dice.ts'
import { mutated } from './mutated.ts'
import type { Persona } from './persona.ts'

export type MessageName = keyof ToServer

const COMMANDS = exampleCommands('d1.0123456789012345678901')

/** A valid example of each message. */
const EXAMPLES: Record<MessageName, (dice: Dice, as: Persona) => unknown> = {
  'meeting:join': (dice, { meetingId, accessId }) => ({ protocol: PROTOCOL_VERSION, meetingId, accessId: pick(dice, [accessId, 'public', 'chair']), cursor: pick(dice, [null, { meetingId, audience: 'hall', version: 1, head: 'x' }]) }),
  'command:submit': dice => ({ commandId: `fuzz${dice()}`.replace('.', ''), issuedAt: Date.now(), command: pick(dice, COMMANDS) }),
  'clock:ask': () => null,
  'booth:signal': dice => ({ signal: pick(dice, ['slow-down', 'no-text', 'microphone']), isOn: true }),
  'screen:sign': () => ({ screenId: 'a1b2c3d4e5f60718', name: null, version: 1, language: 'en', view: 'floor', isBlack: false }),
  'screen:steer': () => ({ screenId: null, want: { kind: 'message', text: 'Nobody may say this' } }),
}
/** What a delegation may give, written down here anew: nothing is read from the table that is put to the test. */
const OF_DELEGATIONS: ReadonlySet<CommandType> = new Set<CommandType>([
  'requestFloor', 'changeDetails', 'withdrawRequest', 'noteText', 'offerSwap', 'acceptSwap', 'declineSwap', 'takeBackSwap', 'yieldTime', 'raisePointOfOrder', 'withdrawPointOfOrder',
])
const NAMES = Object.keys(EXAMPLES) as MessageName[]

/** A message with one thing in it that is not as it should be; or a good one, of somebody who may not. */
export function nearMessage(dice: Dice, as: Persona, name = dice() < 0.6 ? 'command:submit' : pick(dice, NAMES)): { name: MessageName; message: unknown } {
  for (;;) {
    const example = EXAMPLES[name](dice, as)
    const message: unknown = dice() < 0.25 ? example : mutated(example, dice)
    if (name !== 'command:submit' || !mayBeAccepted(message, as)) return { name, message }
  }
}

/** What this one may give, in good form: not for a test in which nothing may be accepted. */
function mayBeAccepted(message: unknown, { role }: Persona): boolean {
  const parsed = submitMessage.safeParse(JSON.parse(JSON.stringify(message) ?? 'null'))
  return role === 'delegation' && parsed.success && OF_DELEGATIONS.has(parsed.data.command.type)
}
