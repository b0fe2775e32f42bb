import { createHmac, randomBytes } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The keys of a server, each derived from one secret for one purpose. */
export interface Keys {
  session: Uint8Array
  code: Uint8Array
}

export function keysFrom(secret: string): Keys {
  const derive = (purpose: string): Uint8Array => createHmac('sha256', secret).update(purpose).digest()
  return { session: derive('session'), code: derive('code') }
}

/** The secret of a data directory: made at the first start, readable by its owner alone. */
export async function secretOf(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret')
  try {
    await writeFile(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
  }
  await chmod(file, 0o600)
  return (await readFile(file, 'utf8')).trim()
}
