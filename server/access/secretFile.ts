import { randomBytes } from 'node:crypto'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '#server/documents/replaceFile.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { LEAST_SECRET } from './keys.ts'

/** A secret, and those it followed, the newest first. */
export type Secrets = readonly [string, ...string[]]

/**
 * The secrets of a data directory, one a line: made at the first start, readable by their owner alone. Throws in words when there are none.
 * @param isNew from now on another one is used; what the one before has made stays good
 */
export async function keptSecrets(dataDir: string, { isNew = false } = {}): Promise<Secrets> {
  const file = fileIn(dataDir)
  const kept = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause
    return null
  })
  if (kept === null) return keep(file, [newSecret()])
  await chmod(file, 0o600)
  const secrets = readable(kept, file)
  return isNew ? keep(file, [newSecret(), ...secrets]) : secrets
}

/** Others know them: nothing that they made is good any more. */
export async function forgetSecretsBefore(dataDir: string): Promise<void> {
  const file = fileIn(dataDir)
  const [newest] = readable(await readFile(file, 'utf8'), file)
  await keep(file, [newest])
}

const fileIn = (dataDir: string): string => join(dataDir, 'secret')

function readable(text: string, file: string): Secrets {
  const [first = '', ...before] = text.split('\n').map(line => line.trim()).filter(line => line !== '')
  // An empty one would let anybody forge the session of the Chair.
  if ([first, ...before].some(secret => secret.length < LEAST_SECRET)) {
    throw new StoreFault(`${file} holds no secret of ${LEAST_SECRET} letters or more. Put back what it held; or remove it: then all sign in anew, with codes of npm start -- --new-codes.`)
  }
  return [first, ...before]
}

async function keep(file: string, secrets: Secrets): Promise<Secrets> {
  await replaceFile(file, `${secrets.join('\n')}\n`)
  return secrets
}

const newSecret = (): string => randomBytes(32).toString('base64url')
