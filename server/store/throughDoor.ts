import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Entry } from '#shared/sync/entry.ts'
import { assertContinues } from '#server/log/assertContinues.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { DOOR_ANSWERS, DOOR_FAULTS, doorReply, type DoorAnswers, type DoorQuestion } from './doorMessages.ts'
import type { KeptStore } from './keptStore.ts'
import { linesIn } from './linesIn.ts'
import { doorPath } from './storeDoor.ts'

/** So many entries in one line: what a server does with them is not felt by anybody in a meeting. */
const PIECE = 200
/** A server that is busy answers later, one that is frozen never, ms. */
const PATIENCE_MS = 30_000

/** The store in files of a server that runs, through its door; null when nobody answers there. */
export async function openThroughDoor(dataDir: string, patienceMs = PATIENCE_MS): Promise<(KeptStore & { close: () => void }) | null> {
  const line = connect(await doorPath(dataDir))
  try {
    await once(line, 'connect')
  } catch (cause) {
    if (['ENOENT', 'ECONNREFUSED'].includes((cause as NodeJS.ErrnoException).code ?? '')) return null
    throw cause
  }
  const ask = asker(line, patienceMs)
  return { log: logThrough(ask), documents: documentsThrough(ask), close: () => line.destroy() }
}

/** `first`: what is handed over just before, and nothing of others in between. */
type Ask = <A extends DoorQuestion['ask']>(question: Extract<DoorQuestion, { ask: A }>, first?: readonly DoorQuestion[]) => Promise<DoorAnswers[A]>

/** One question after another, each with its answer. */
function asker(line: Socket, patienceMs: number): Ask {
  line.on('error', () => undefined) // the lines end, and whoever asks hears of it
  line.on('timeout', () => line.destroy())
  const replies = linesIn(line)
  let turn: Promise<unknown> = Promise.resolve()
  const askOnce = async (question: DoorQuestion): Promise<unknown> => {
    line.setTimeout(patienceMs) // only while an answer is owed: whoever asks may take long over the last one
    line.write(`${JSON.stringify(question)}\n`)
    const { value: text } = await replies.next().catch(() => ({ value: undefined }))
    line.setTimeout(0)
    if (text === undefined) throw new StoreAway('the server that has the files was stopped, or does not answer')
    const reply = doorReply.parse(JSON.parse(text))
    if (!('fault' in reply)) return reply.value
    throw new DOOR_FAULTS[reply.fault](reply.why)
  }
  return <A extends DoorQuestion['ask']>(question: Extract<DoorQuestion, { ask: A }>, first: readonly DoorQuestion[] = []) => {
    const answer = turn.then(async () => {
      for (const one of first) await askOnce(one)
      return DOOR_ANSWERS[question.ask].parse(await askOnce(question)) as DoorAnswers[A]
    })
    turn = answer.catch(() => undefined) // whoever asked hears of it
    return answer
  }
}

function logThrough(ask: Ask): KeptStore['log'] {
  return {
    meetings: () => ask({ ask: 'meetings' }),
    readAfter: async (meetingId, position, most = Infinity) => {
      const entries: Entry[] = []
      for (let at = position; ;) {
        const size = Math.min(PIECE, most - entries.length)
        const piece = await ask({ ask: 'readAfter', meetingId, position: at, most: size })
        if (piece === null) return null
        entries.push(...piece)
        const last = piece.at(-1)
        if (last === undefined || piece.length < size || entries.length === most) return entries
        at = { version: last.version, head: last.head }
      }
    },
    append: async (meetingId, after, entries) => {
      assertContinues(after, entries)
      const pieces = Array.from({ length: Math.ceil(entries.length / PIECE) }, (_, index) => entries.slice(index * PIECE, (index + 1) * PIECE))
      return ask({ ask: 'append', meetingId, after }, pieces.map(piece => ({ ask: 'hand', entries: piece })))
    },
  }
}

function documentsThrough(ask: Ask): KeptStore['documents'] {
  return {
    keys: async <Prefix extends string>(prefix: Prefix) => (await ask({ ask: 'keys', prefix })) as `${Prefix}${string}`[],
    get: async key => ask({ ask: 'get', key }),
    put: (key, value, ifRevision) => ask({ ask: 'put', key, value: value as never, ifRevision }),
    delete: async key => void (await ask({ ask: 'delete', key })),
  }
}
