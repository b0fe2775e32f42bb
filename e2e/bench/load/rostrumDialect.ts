import { inflateRawSync } from 'node:zlib'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { Dialect, Hearing, Seat, Window } from './dialect.ts'
import { packetKind, SOCKET_IO } from './socketIo.ts'

/** What is deflated begins with what is each one's own, in a block as it is. */
const STORED_HEAD = 5
/** What engine.io puts before a text. */
const TEXT_HEAD = 1
const JOINING = '"line:joining"'
const JOINED = '2["meeting:joined",'
const isJoin = (packet: Buffer): boolean => packet.toString('latin1', 0, JOINED.length) === JOINED
const [ENTRY, RANGE] = ['{"version":', '{"from":']

/** Rostrum: a press has been seen when the entry of it has come. A cut window comes back with the cursor it had, and joins with the first packet of its line, as windows do. */
export function rostrumDialect(hearing: Hearing, seats: readonly Seat[]): Dialect {
  const cursors = new Map<number, unknown>()
  const requests = new Map<number, string>()
  let presses = 0
  /** The answer to the last join, as it came. */
  let lastJoin: { payload: Buffer; isBytes: boolean } = { payload: Buffer.alloc(0), isBytes: false }
  let last: { payload: Buffer; version: number } = { payload: Buffer.alloc(0), version: 0 }

  /** All are sent the same: it is inflated, and looked through, once. A window of a browser does it with a processor of its own. */
  const versionIn = (payload: Buffer, isBytes: boolean): number => {
    if (!last.payload.equals(payload)) last = { payload: Buffer.from(payload), version: lastVersion((isBytes ? inflateRawSync(payload) : payload).toString('latin1')) }
    return last.version
  }
  const join = (window: Window): string => {
    const { meetingId, accessId } = seatOf(seats, window)
    return JSON.stringify({ join: { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor: cursors.get(window.index) ?? null } })
  }
  const joined = (window: Window, payload: Buffer, isBytes: boolean): void => {
    const reply = JSON.parse(beginningOf(isBytes ? payload.subarray(STORED_HEAD) : payload.subarray(TEXT_HEAD))) as { ok: boolean; code?: string; cursor: { version: number } }
    if (!reply.ok) throw new Error(`a window was not let in: ${reply.code}`)
    lastJoin = { payload: Buffer.from(payload), isBytes }
    cursors.set(window.index, reply.cursor)
    window.seen = reply.cursor.version
    hearing.onIn(window)
  }
  /** Bytes are entries that were deflated. */
  const told = (window: Window, payload: Buffer, isBytes: boolean): void => {
    window.frames += 1
    if (isBytes || payload.includes('"meeting:entries"')) hearing.onSeen(window, versionIn(payload, isBytes))
  }
  return {
    path: () => `${SOCKET_IO}&deflate=raw`,
    open: () => undefined,
    message: (window, payload, isBytes) => {
      if (isJoin(payload.subarray(isBytes ? STORED_HEAD : TEXT_HEAD))) return joined(window, payload, isBytes)
      if (isBytes) return told(window, payload, true)
      const packet = packetKind(window, payload, () => join(window))
      if (packet === null || packet === '0' || payload.includes(JOINING)) return
      if (packet === '3') {
        const answer = payload.toString('latin1')
        if (!answer.includes('"ok":true')) return hearing.onRefused(window, answer)
        return hearing.onAnswer(window, Number(/"version":(\d+)/.exec(answer)?.[1]))
      }
      told(window, payload, false)
    },
    press: (window, deed) => {
      presses += 1
      const commandId = `c${process.pid.toString(36)}${String(presses).padStart(16, '0')}`
      const { delegationId } = seatOf(seats, window)
      const before = requests.get(window.index)
      if (deed === 'request') requests.set(window.index, `${delegationId}.${commandId}`)
      const command = deed === 'request'
        ? { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } }
        : { type: 'withdrawRequest', requestId: before }
      window.socket.send(`421["command:submit",${JSON.stringify({ commandId, issuedAt: Date.now(), command })}]`)
    },
    settle: windows => windows.forEach(({ index }) => cursors.delete(index)),
    joinBytes: () => (lastJoin.isBytes ? inflateRawSync(lastJoin.payload) : lastJoin.payload).length,
  }
}

/** Of an answer to a join, what stands before the meeting: to read all of it would cost the load more than the server. */
function beginningOf(payload: Buffer): string {
  const end = payload.indexOf(',"meeting":{')
  return end < 0 ? payload.toString().slice(JOINED.length, -1) : `${payload.subarray(JOINED.length, end).toString()}}`
}

/** The last item of the message ends it; nothing within an entry of the benchmark begins as an item does. */
function lastVersion(text: string): number {
  const [entry, range] = [text.lastIndexOf(ENTRY), text.lastIndexOf(RANGE)]
  const found = entry > range ? /\d+/.exec(text.slice(entry, entry + 40)) : /(?<="to":)\d+/.exec(text.slice(range, range + 80))
  return Number(found?.[0])
}

function seatOf(seats: readonly Seat[], { index }: Window): Seat {
  const seat = seats[index % seats.length]
  if (seat === undefined) throw new Error('a load of Rostrum needs seats')
  return seat
}
