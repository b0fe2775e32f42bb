import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { replaceFile } from '#server/documents/replaceFile.ts'
import { accessCard, type AccessCard } from '#shared/protocol/http.ts'

const cards = z.record(z.string(), z.array(accessCard))

const fileOf = (dataDir: string): string => join(dataDir, 'codes.json')

/** The codes of a meeting as this machine printed them, for the person who runs it; null when it never did. */
export async function readCards(dataDir: string, meetingId: string): Promise<AccessCard[] | null> {
  return (await readAll(dataDir))[meetingId] ?? null
}

/** Keeps the codes of a meeting, readable by the owner alone. The server itself needs none of them. */
export async function keepCards(dataDir: string, meetingId: string, issued: AccessCard[]): Promise<void> {
  const all = { ...(await readAll(dataDir)), [meetingId]: issued }
  await replaceFile(fileOf(dataDir), `${JSON.stringify(all, null, 2)}\n`)
}

async function readAll(dataDir: string): Promise<Record<string, AccessCard[]>> {
  try {
    return cards.parse(JSON.parse(await readFile(fileOf(dataDir), 'utf8')))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {}
    throw cause
  }
}
