import { randomBytes } from 'node:crypto'
import { ACCESS_HEADER, speakerPath, type Speaker } from '#shared/protocol/http.ts'
import { signIn, type SignedIn } from './frontDoor.ts'
import type { TestMeeting } from './testMeeting.ts'
import type { TestNode } from './testNode.ts'

export interface Answered {
  status: number
  body: { ok?: boolean; code?: string; version?: number; speaker?: Speaker; digest?: string }
}

const newId = (): string => randomBytes(12).toString('base64url')

/** Reads, writes and deletes speakers as the windows of a person do. */
export class SpeakerDoor {
  readonly #url: string
  readonly #as: SignedIn

  private constructor(url: string, as: SignedIn) {
    this.#url = url
    this.#as = as
  }

  static async of(meeting: TestMeeting, node: TestNode, who: string): Promise<SpeakerDoor> {
    return SpeakerDoor.at(node.url, await signIn(node.url, meeting.card(who).code))
  }

  static at(url: string, as: SignedIn): SpeakerDoor {
    return new SpeakerDoor(url, as)
  }

  read(requestId: string): Promise<Answered> {
    return this.ask('GET', requestId)
  }

  write(requestId: string, speaker: unknown, commandId = newId(), issuedAt = Date.now()): Promise<Answered> {
    return this.ask('PUT', requestId, { commandId, issuedAt, speaker })
  }

  delete(requestId: string, commandId = newId()): Promise<Answered> {
    return this.ask('DELETE', requestId, { commandId, issuedAt: Date.now() })
  }

  async ask(method: string, requestId: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const { meetingId, accessId, cookie } = this.#as
    const response = await fetch(`${this.#url}/${speakerPath(meetingId, requestId)}`, {
      method,
      headers: { cookie, [ACCESS_HEADER]: `${meetingId}/${accessId}`, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() as Answered['body'] }
  }
}
