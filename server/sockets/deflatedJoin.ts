import type { Packet } from 'socket.io-parser'
import type { JoinReply } from '#shared/protocol/messages.ts'
import { partsOf, textOf } from '#server/knownText.ts'
import { deflated, inflatable, stored } from './deflating.ts'
import { beforeMeeting, type WithMeeting } from './frames.ts'
import { beforeMessage, isSaid } from './packetText.ts'

/** Parts of a meeting that are shorter stay as they are, characters. */
const LONG = 500

const known = new WeakMap<object, Uint8Array>()
const forInflating = new WeakSet<object>()

/** The answer to the join of a window that can inflate: a whole meeting in it will be deflated when it is written. */
export function forWhoInflates(reply: JoinReply): JoinReply {
  if (reply.ok && reply.meeting !== null) forInflating.add(reply)
  return reply
}

/** Such an answer as its packet, deflated; null: another one. It stands last, behind its name where it is told and not asked for. */
export function deflatedJoin(packet: Packet): Buffer | null {
  const said: unknown = packet.data
  if (!isSaid(said)) return null
  const reply = said.at(-1)
  return isForInflating(reply) ? inflatable(piecesOf(`${beforeMessage(packet, said)}${beforeMeeting(reply)}`, reply.meeting, '}]')) : null
}

const isForInflating = (reply: unknown): reply is WithMeeting => isObject(reply) && forInflating.has(reply)

/** Part by part: most parts are the same for all, whoever they are shown to. */
function piecesOf(before: string, meeting: object, after: string): Uint8Array[] {
  const pieces: Uint8Array[] = []
  let plain = `${before}{`
  for (const [index, [name, part]] of partsOf(meeting).entries()) {
    const text = textOf(part)
    plain += `${index === 0 ? '' : ','}${JSON.stringify(name)}:`
    if (text.length < LONG || !isObject(part)) plain += text
    else {
      pieces.push(stored(plain), pieceOf(part, text))
      plain = ''
    }
  }
  return [...pieces, stored(`${plain}}${after}`)]
}

function pieceOf(part: object, text: string): Uint8Array {
  const piece = known.get(part) ?? deflated(text)
  known.set(part, piece)
  return piece
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null
