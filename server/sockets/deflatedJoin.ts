import { PacketType, type Packet } from 'socket.io-parser'
import type { Meeting } from '#shared/floor/model.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'
import { textOf } from '#server/knownText.ts'
import { deflated, inflatable, stored } from './deflating.ts'

/** Parts of a meeting that are shorter stay as they are, characters. */
const LONG = 500

type WithMeeting = Extract<JoinReply, { ok: true }> & { meeting: Meeting }

const known = new WeakMap<object, Buffer>()
const forInflating = new WeakSet<object>()

/** The answer to the join of a window that can inflate: a whole meeting in it will be deflated when it is written. */
export function forWhoInflates(reply: JoinReply): JoinReply {
  if (handsOver(reply)) forInflating.add(reply)
  return reply
}

/** Such an answer as its packet, deflated; null: another one. It stands last, behind its name where it is told and not asked for. */
export function deflatedJoin({ type, id, data }: Packet): Buffer | null {
  const reply: unknown = Array.isArray(data) ? data.at(-1) : null
  if (typeof reply !== 'object' || reply === null || !forInflating.has(reply)) return null
  const { meeting, ...rest } = reply as WithMeeting
  const name = type === PacketType.EVENT ? '"meeting:joined",' : ''
  return inflatable([stored(`${type}${id ?? ''}[${name}${JSON.stringify(rest).slice(0, -1)},"meeting":{`), ...piecesOf(meeting), stored('}}]')])
}

const handsOver = (reply: JoinReply): reply is WithMeeting => reply.ok && reply.meeting !== null

/** Part by part: most parts are the same for all, whoever they are shown to. */
function piecesOf(meeting: Meeting): Buffer[] {
  const pieces: Buffer[] = []
  let short = ''
  for (const [name, part] of Object.entries(meeting).filter(([, one]) => one !== undefined)) {
    const text = textOf(part)
    short += `${pieces.length === 0 && short === '' ? '' : ','}${JSON.stringify(name)}:`
    if (text.length < LONG) short += text
    else {
      pieces.push(stored(short), pieceOf(part as object, text))
      short = ''
    }
  }
  return [...pieces, stored(short)]
}

function pieceOf(part: object, text: string): Buffer {
  const piece = known.get(part) ?? deflated(text)
  known.set(part, piece)
  return piece
}
