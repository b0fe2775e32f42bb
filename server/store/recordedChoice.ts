import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { replaceFile } from '#server/documents/replaceFile.ts'
import type { StoreKind } from './chooseStore.ts'
import { StoreFault } from './storeFault.ts'

const record = z.object({ store: z.enum(['file', 'private-redis', 'redis']) })
const pathIn = (dataDir: string): string => join(dataDir, 'store.json')

/** What the first start in this data directory chose; null before it. */
export async function readChoice(dataDir: string): Promise<StoreKind | null> {
  const path = pathIn(dataDir)
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null
    throw cause
  })
  if (text === null) return null
  try {
    return record.parse(JSON.parse(text)).store
  } catch {
    throw new StoreFault(`${path} does not say where the meetings are kept. It must be {"store":"file"}, {"store":"private-redis"} or {"store":"redis"}.`)
  }
}

export async function recordChoice(dataDir: string, store: StoreKind): Promise<void> {
  await replaceFile(pathIn(dataDir), `${JSON.stringify({ store })}\n`)
}
