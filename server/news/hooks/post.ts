import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Hook } from './hook.ts'
import { isRefused, NotPublic, publicLookup } from './publicAddress.ts'

/** A receiver that has not answered by then is asked again later, ms. */
const ANSWER_MS = 10_000
/** What comes before an answer ("103 Early Hints") is of no use here; one that goes on with it is given up. */
const MOST_BEFORE = 10

/** `gone`: it wants no more. Else why it was not taken, without a word of where it was sent. */
export type Outcome = { kind: 'taken' } | { kind: 'gone' } | { kind: 'failed'; why: string }

interface Posted {
  headers: Record<string, string>
  body: string
  signal: AbortSignal
  lookup?: LookupFunction
  /** How long an answer may take, ms; not what it is for all. */
  answerMs?: number
}

/** Sends a body once. What is answered is looked at no further than its status, and nobody is followed elsewhere. */
export function post({ url, mayBePrivate }: Pick<Hook, 'url' | 'mayBePrivate'>, { headers, body, signal, lookup = publicLookup(), answerMs = ANSWER_MS }: Posted): Promise<Outcome> {
  if (!mayBePrivate && isRefused(url.hostname)) return Promise.resolve(failed(new NotPublic()))
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise(resolve => {
    const asking = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'user-agent': 'Rostrum', ...headers },
      agent: false, // each on a line of its own: one that is kept would not be looked up again
      signal,
      ...(mayBePrivate ? {} : { lookup }),
    })
    // Not by a signal that is put together of two: Node may forget the one that nothing else holds, and nobody would be given up.
    const late = setTimeout(() => asking.destroy(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })), answerMs)
    asking.on('response', response => {
      resolve(outcomeOf(response.statusCode ?? 0))
      response.on('error', () => undefined).destroy() // it may go on for ever
    })
    let before = 0
    asking.on('information', () => {
      before += 1
      if (before > MOST_BEFORE) asking.destroy(Object.assign(new Error('no answer'), { code: 'EPROTO' }))
    })
    asking.on('error', cause => resolve(failed(cause)))
    asking.on('close', () => {
      clearTimeout(late)
      resolve({ kind: 'failed', why: 'it hung up' }) // without an answer or a fault, as where it wants to speak another protocol
    })
    asking.end(body)
  })
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'taken' }
  return status === 410 ? { kind: 'gone' } : { kind: 'failed', why: `it answers ${status}` }
}

function failed(cause: Error): Outcome {
  if (cause instanceof NotPublic) return { kind: 'failed', why: 'it has no address of the open internet, and allowPrivate is not said of it' }
  return { kind: 'failed', why: 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name }
}
