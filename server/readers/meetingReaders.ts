import { setImmediate as turn } from 'node:timers/promises'
import type { Response } from 'express'
import type { PublicState } from '#shared/protocol/publicState.ts'
import { publicStateOf } from '#shared/protocol/publicStateOf.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { shownMeeting } from '#server/meetings/shown.ts'
import type { Patience } from '#server/http/cutUntaken.ts'
import { endForGood } from '#server/sockets/endForGood.ts'
import { Paced } from '#server/sockets/paced.ts'
import { startStream } from '#server/sockets/streamHead.ts'

/** Between two states, ms: a list that opens changes many times in a second, and thousands need not hear of each. */
const LEAST_MS = 500
/** Whoever takes nothing has not taken so many of them. */
const MOST_WAITING = 64_000

/** So many lines are written to in one turn of the loop: a press of the Chair waits for no more of them. */
const SLICE = 100

/** What is told at a position of the log, put into words once for all. */
interface Telling {
  id: string
  frame: string
  /** The state without its version: what is the same is not told again. */
  what: string
}

/** Whoever reads what is public of one meeting. */
export class MeetingReaders {
  readonly #open: OpenMeeting
  /** Each with what it was told last: who came a moment ago has heard already what the others are about to hear. */
  readonly #lines = new Map<Response, Telling>()
  readonly #paced = new Paced(LEAST_MS, () => this.#tell())
  readonly #patience: Patience | undefined
  readonly #stop: () => void
  #last: Telling | null = null
  #writing: Promise<void> = Promise.resolve()

  /**
   * @param onEmpty called when nobody reads any more
   * @param patience with whoever takes nothing of the end; not what it is for all
   */
  constructor(open: OpenMeeting, onEmpty: () => void, patience?: Patience) {
    this.#open = open
    this.#patience = patience
    const stopListening = open.listen({ onEntries: () => this.#paced.want(), onReplaced: () => this.#paced.want(), onClosed: () => this.end() })
    this.#stop = () => {
      stopListening()
      this.#paced.stop()
      onEmpty()
    }
  }

  get size(): number {
    return this.#lines.size
  }

  get lines(): Response[] {
    return [...this.#lines.keys()]
  }

  add(response: Response, now: number, seen: string | undefined): void {
    const telling = this.#current()
    this.#lines.set(response, telling)
    response.once('close', () => {
      this.#lines.delete(response)
      if (this.#lines.size === 0) this.#stop()
    })
    startStream(response)
    const { id, frame } = telling
    response.write(`retry: 3000\nevent: clock\ndata: {"now":${now}}\n\n${seen === id ? '' : frame}`)
  }

  ping(): void {
    this.#write(':\n\n', this.lines)
  }

  /** Whoever still wants it comes again, and gets the meeting as it is then. */
  end(): void {
    for (const line of this.#lines.keys()) endForGood(line, this.#patience)
  }

  #tell(): void {
    const telling = this.#current()
    const untold = this.lines.filter(line => this.#lines.get(line) !== telling)
    for (const line of untold) this.#lines.set(line, telling)
    this.#write(telling.frame, untold)
  }

  #current(): Telling {
    const { meeting, position: { version, head } } = this.#open.standing
    const state = publicStateOf(shownMeeting(meeting, 'hall'), version)
    const what = JSON.stringify({ ...state, version: 0 } satisfies Partial<PublicState>)
    // The head tells a log from another one that took its place: the same number may stand in it for something else.
    if (this.#last?.what !== what) this.#last = toldAt(`${version}-${head.slice(0, 8)}`, JSON.stringify(state), what)
    return this.#last
  }

  /** To those who are here now; whoever comes meanwhile is told the same at once. */
  #write(text: string, lines: readonly Response[]): void {
    this.#writing = this.#writing.then(() => writeInSlices(lines, text))
  }
}

async function writeInSlices(lines: readonly Response[], text: string): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0 && index % SLICE === 0) await turn()
    if (line.writableEnded || line.destroyed) continue
    line.write(text)
    if (line.writableLength > MOST_WAITING) line.destroy()
  }
}

const toldAt = (id: string, state: string, what: string): Telling => ({ id, what, frame: `id: ${id}\nevent: state\ndata: ${state}\n\n` })
