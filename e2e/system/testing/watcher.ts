import type { SignedIn } from '#e2e/wire/frontDoor.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { postLine, publicOf, StreamWindow } from '#e2e/wire/streamWindow.ts'
import { tappedLine, type TappedLine } from '#e2e/wire/tappedLine.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { ACCESS_HEADER, speakerPath, windowPath } from '#shared/protocol/http.ts'
import { piecesOf, type Piece } from './piecesOf.ts'

/** Somebody who looks at a meeting in every way there is, each time over a line of which every byte is kept. */
export class Watcher {
  readonly name: string
  readonly as: SignedIn
  readonly socket: WireWindow
  readonly line: TappedLine
  readonly #stream: StreamWindow
  readonly #read: Promise<void>
  readonly #heard: string[] = []

  private constructor(name: string, line: TappedLine, as: SignedIn, socket: WireWindow, stream: StreamWindow) {
    this.name = name
    this.line = line
    this.as = as
    this.socket = socket
    this.#stream = stream
    this.#read = readOn(stream)
  }

  /** @param code null: whoever looks without one */
  static async enter(name: string, { url, from, meetingId, code }: { url: string; from: string | null; meetingId: string; code: string | null }): Promise<Watcher> {
    const line = await tappedLine(url, from)
    const as = code === null ? publicOf(meetingId) : await signIn(line.url, code)
    return new Watcher(name, line, as, await WireWindow.open(line.url, as), await StreamWindow.open(line.url, as))
  }

  /** As whoever comes anew, or asks for what is somebody's: the whole meeting, the record, who speaks for these requests, a page. */
  async look(requestIds: readonly string[]): Promise<void> {
    const { meetingId, accessId } = this.as
    const anew = await StreamWindow.open(this.line.url, this.as, { hold: 0 })
    await readOn(anew)
    this.#heard.push(...anew.text.split('\n\n'))
    this.#heard.push(...(await this.get(`api/meetings/${meetingId}/record`)).split('\n'))
    for (const requestId of requestIds) this.#heard.push(await this.get(speakerPath(meetingId, requestId)))
    for (const message of ['clock:ask', 'screen:steer', 'booth:signal'] as const) this.#heard.push(JSON.stringify(await postLine(this.line.url, message, {}, this.as)))
    await this.get(windowPath(meetingId, accessId).slice(1))
  }

  /** All that it was told, in the order of each way by which it was told. */
  get pieces(): Piece[] {
    return [...this.socket.frames, ...this.#stream.text.split('\n\n'), ...this.#heard].flatMap(piecesOf)
  }

  async close(): Promise<void> {
    this.socket.close()
    this.#stream.close()
    await this.#read
    await this.line.close()
  }

  async get(path: string): Promise<string> {
    const { meetingId, accessId, cookie } = this.as
    const response = await fetch(`${this.line.url}/${path}`, { headers: { cookie, [ACCESS_HEADER]: `${meetingId}/${accessId}` } })
    return response.text()
  }
}

async function readOn(stream: StreamWindow): Promise<void> {
  try {
    while ((await stream.next()) !== null) continue
  } catch {
    // It was closed.
  }
}
