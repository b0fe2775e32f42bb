import { randomBytes } from 'node:crypto'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { textPath } from '#shared/protocol/texts.ts'
import { signIn, type SignedIn } from './frontDoor.ts'
import { publicOf } from './streamWindow.ts'
import type { TestMeeting } from './testMeeting.ts'
import type { TestNode } from './testNode.ts'

export interface TextAnswer {
  status: number
  headers: Headers
  bytes: Buffer
  /** Of a no, or of what was put. */
  body: { ok?: boolean; code?: string; version?: number }
}

const newId = (): string => randomBytes(12).toString('base64url')

/** Reads, puts and deletes texts of statements as the windows of a person do; without a code as everybody may. */
export class TextDoor {
  readonly #url: string
  readonly #as: SignedIn

  private constructor(url: string, as: SignedIn) {
    this.#url = url
    this.#as = as
  }

  static at(url: string, as: SignedIn): TextDoor {
    return new TextDoor(url, as)
  }

  /** @param who as `TestMeeting.card` knows them, or `public` */
  static async of(meeting: TestMeeting, node: TestNode, who: string): Promise<TextDoor> {
    return new TextDoor(node.url, who === 'public' ? publicOf(meeting.meetingId) : await signIn(node.url, meeting.card(who).code))
  }

  read(requestId: string, method: 'GET' | 'HEAD' = 'GET'): Promise<TextAnswer> {
    return this.ask(method, requestId)
  }

  put(requestId: string, bytes: Uint8Array | string, { commandId = newId(), issuedAt = Date.now(), headers = {} }: { commandId?: string; issuedAt?: number; headers?: Record<string, string> } = {}): Promise<TextAnswer> {
    return this.ask('PUT', `${requestId}`, Buffer.from(bytes), `?${new URLSearchParams({ commandId, issuedAt: String(issuedAt) })}`, headers)
  }

  delete(requestId: string): Promise<TextAnswer> {
    return this.ask('DELETE', requestId, JSON.stringify({ commandId: newId(), issuedAt: Date.now() }), '', { 'content-type': 'application/json' })
  }

  async ask(method: string, requestId: string, body: Buffer | string | null = null, query = '', headers: Record<string, string> = {}): Promise<TextAnswer> {
    const { meetingId, accessId, cookie } = this.#as
    const response = await fetch(`${this.#url}/${textPath(meetingId, requestId)}${query}`, { method, headers: { cookie, [ACCESS_HEADER]: `${meetingId}/${accessId}`, ...headers }, body: body as BodyInit | null })
    const bytes = Buffer.from(await response.arrayBuffer())
    const isJson = response.headers.get('content-type')?.includes('json') === true && bytes.length > 0
    return { status: response.status, headers: response.headers, bytes, body: isJson ? (JSON.parse(bytes.toString('utf8')) as TextAnswer['body']) : {} }
  }
}
