import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { seeded } from '#server/testing/seeded.ts'
import { pick, type Dice } from './dice.ts'
import { nearMessage } from './nearMessage.ts'
import type { Persona } from './persona.ts'
import { RawSocket } from './rawSocket.ts'
import { wildFrame } from './wildFrame.ts'

/** How many of the sockets are for what is no message at all, for which most are cut at once. */
const WILD = 0.85
/** How many messages go over one that has joined; the last is none. */
const NEAR = 25
/** How many ask to join with their first packet. */
const FIRST = 0.5

export interface Fuzzed {
  sent: number
  /** How often the server cut the line for it. */
  cut: number
  /** What should not have been answered so. */
  wrong: string[]
}

/** Sends so many frames over sockets, one after the other: after each it is seen that the server answers still, or has cut the line. */
export async function fuzzSockets(url: string, personas: readonly Persona[], { seed, count }: { seed: number; count: number }): Promise<Fuzzed> {
  const dice = seeded(seed)
  const fuzzed: Fuzzed = { sent: 0, cut: 0, wrong: [] }
  while (fuzzed.sent < count) {
    const as = pick(dice, personas)
    const socket = await RawSocket.open(url, as.cookie, dice() < FIRST ? { join: nearMessage(dice, as, 'meeting:join').message ?? null } : null)
    const isWild = dice() < WILD
    const { meetingId, accessId } = as
    if (as.hasJoined && !isWild) await socket.ask('meeting:join', { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor: null })
    for (let left = isWild ? 3 : NEAR; left > 0 && socket.isOpen && fuzzed.sent < count; left -= 1) {
      fuzzed.wrong.push(...(isWild || left === 1 ? await sendWild(socket, dice) : await sendNear(socket, as, dice)))
      fuzzed.sent += 1
    }
    if (!socket.isOpen) fuzzed.cut += 1
    socket.close()
  }
  return fuzzed
}

async function sendWild(socket: RawSocket, dice: Dice): Promise<string[]> {
  const { bytes, isWhole } = wildFrame(dice)
  socket.write(bytes)
  if (isWhole) await socket.ask('clock:ask', null)
  else await socket.end()
  return []
}

async function sendNear(socket: RawSocket, as: Persona, dice: Dice): Promise<string[]> {
  const { name, message } = nearMessage(dice, as)
  const answer = await socket.ask(name, message)
  const isAccepted = name === 'command:submit' && answer?.startsWith('{"ok":true') === true
  return isAccepted || answer?.includes('try-again') === true ? [`${as.accessId} ${name} ${JSON.stringify(message).slice(0, 300)} was answered ${answer}`] : []
}
