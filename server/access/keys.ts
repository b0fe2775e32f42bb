import { createHmac, randomBytes } from 'node:crypto'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '#server/documents/replaceFile.ts'
import { StoreFault } from '#server/store/storeFault.ts'

/** Letters of 6 bits each: what cannot be guessed. */
export const LEAST_SECRET = 32

/** The keys of a server, each derived from one secret for one purpose. */
export interface Keys {
  session: Uint8Array
  code: Uint8Array
  /** What the seeds of draws are kept with. */
  seed: Uint8Array
  /** What those carry who come in by staff sign-in. */
  staff: Uint8Array
  /** Tells one secret from another, and gives nothing away of it. */
  check: string
}

export function keysFrom(secret: string): Keys {
  const derive = (purpose: string): Uint8Array => createHmac('sha256', secret).update(purpose).digest()
  return { session: derive('session'), code: derive('code'), seed: derive('seed'), staff: derive('staff'), check: Buffer.from(derive('check')).toString('base64url') }
}

/** The secret of a data directory: made at the first start, readable by its owner alone. Throws in words when it is none. */
export async function secretOf(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret')
  const kept = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause
    return null
  })
  if (kept === null) return makeSecret(file)
  await chmod(file, 0o600)
  const secret = kept.trim()
  // An empty one would let anybody forge the session of the Chair.
  if (secret.length < LEAST_SECRET) throw new StoreFault(`${file} holds no secret of ${LEAST_SECRET} letters or more. Put back the one it held; or remove it: then all sign in anew, with codes of npm start -- --new-codes.`)
  return secret
}

async function makeSecret(file: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await replaceFile(file, `${secret}\n`)
  return secret
}
