import { ACCESS_HEADER, accessIdOf, speakerNoted } from '#shared/protocol/http.ts'
import { TEXT_TYPES, textPath, type TextType } from '#shared/protocol/texts.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import { askServer, type Unreached } from '#client/sync/acting/askServer.ts'
import { newCommandId } from '#client/sync/acting/commandId.ts'
import { noOf, readAnswer } from '#client/sync/acting/noOf.ts'
import { BASE } from '#client/sync/base.ts'

/** Of which request, and by whom it is asked. */
export interface TextOf extends Asking {
  requestId: string
}

/** A text as the server has it; `text` where it is plain. */
export interface HandedIn {
  type: TextType
  blob: Blob
  text: string | null
  /** Another for each text. */
  etag: string
}

/** The same press may be sent so often, so long apart, ms: it acts once. */
const TRIES = 3
const AGAIN_MS = 1500
const AGAIN: ReadonlySet<Unreached> = new Set(['unreachable', 'try-again', 'too-many'])

const headersOf = ({ meetingId, actor }: Asking): Record<string, string> => ({ [ACCESS_HEADER]: `${meetingId}/${accessIdOf(actor)}` })
const commandId = (): string => newCommandId({ randomBytes: count => crypto.getRandomValues(new Uint8Array(count)) })

/** The text of a request's statement; `none`: for this reader there is none; `same`: it is the one of that mark; else why not. Never throws. */
export async function fetchText(of: TextOf, etag?: string): Promise<HandedIn | 'none' | 'same' | Unreached> {
  try {
    const response = await fetch(`${BASE}${textPath(of.meetingId, of.requestId)}`, { headers: { ...headersOf(of), ...(etag === undefined ? {} : { 'if-none-match': etag }) }, cache: 'no-store' })
    if (response.status === 404) return 'none'
    if (response.status === 304) return 'same'
    const type = typeOf(response.headers.get('content-type'))
    if (!response.ok || type === null) return noOf(response, await readAnswer(response))
    const blob = await response.blob()
    return { type, blob, text: type === 'plain' ? await blob.text() : null, etag: response.headers.get('etag') ?? '' }
  } catch {
    return 'unreachable' // no network
  }
}

/** Hands a text in, in the place of what there was. Null: done; else why not. Never throws. */
export function putText(of: TextOf, bytes: Blob, issuedAt: number): Promise<Unreached | null> {
  const query = new URLSearchParams({ commandId: commandId(), issuedAt: String(issuedAt) })
  return again(async () => {
    try {
      const response = await fetch(`${BASE}${textPath(of.meetingId, of.requestId)}?${query}`, { method: 'PUT', headers: { ...headersOf(of), 'content-type': 'application/octet-stream' }, cache: 'no-store', body: bytes })
      const answer = await readAnswer(response)
      return response.ok && speakerNoted.safeParse(answer).success ? null : noOf(response, answer)
    } catch {
      return 'unreachable'
    }
  })
}

/** Deletes it. Null: done; else why not. Never throws. */
export function deleteText(of: TextOf, issuedAt: number): Promise<Unreached | null> {
  const press = { commandId: commandId(), issuedAt }
  return again(async () => {
    const answer = await askServer('DELETE', textPath(of.meetingId, of.requestId), speakerNoted, { headers: headersOf(of), body: press })
    return typeof answer === 'string' ? answer : null
  })
}

async function again(ask: () => Promise<Unreached | null>): Promise<Unreached | null> {
  for (let left = TRIES; ; left -= 1) {
    const no = await ask()
    if (no === null || left <= 1 || !AGAIN.has(no)) return no
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
}

function typeOf(header: string | null): TextType | null {
  return (Object.keys(TEXT_TYPES) as TextType[]).find(type => header?.split(';')[0] === TEXT_TYPES[type].split(';')[0]) ?? null
}
