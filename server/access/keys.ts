import { createHmac } from 'node:crypto'

/** Letters of 6 bits each: what cannot be guessed. */
export const LEAST_SECRET = 32

/** One key of each secret, the newest first: with that all is made; with the others what was made before can be read. */
export type KeyRing = readonly [Uint8Array, ...Uint8Array[]]

/** The keys of a server, each derived from its secrets for one purpose. */
export interface Keys {
  session: KeyRing
  code: KeyRing
  /** What the seeds of draws are kept with. */
  seed: KeyRing
  /** What the keys of texts are kept with: each text has one of its own. */
  text: KeyRing
  /** What those carry who come in by staff sign-in. */
  staff: KeyRing
  /** Tells one secret from another, and gives nothing away of it. */
  check: readonly [string, ...string[]]
}

/** @param before the secrets that this one followed: what they made is good until it ends by itself */
export function keysFrom(secret: string, before: readonly string[] = []): Keys {
  const ringOf = (purpose: string): KeyRing => [derive(secret, purpose), ...before.map(one => derive(one, purpose))]
  const asText = (key: Uint8Array): string => Buffer.from(key).toString('base64url')
  const [check, ...checks] = ringOf('check')
  return { session: ringOf('session'), code: ringOf('code'), seed: ringOf('seed'), text: ringOf('text'), staff: ringOf('staff'), check: [asText(check), ...checks.map(asText)] }
}

function derive(secret: string, purpose: string): Uint8Array {
  return createHmac('sha256', secret).update(purpose).digest()
}
