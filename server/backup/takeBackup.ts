import { rm } from 'node:fs/promises'
import type { KeptStore } from '#server/store/keptStore.ts'
import type { KindRules } from './backedUp.ts'
import { isAnotherFile, meetingsIn, writeBackup } from './backupFile.ts'
import { backupLines, type Part } from './backupLines.ts'
import { copyMeeting, type MeetingCopy } from './copyMeeting.ts'
import { BackupFault } from './readBackup.ts'
import { readMarks } from './secretMarks.ts'

export interface BackupParts {
  store: KeptStore
  rules: KindRules
  path: string
  /** Null: all that there are. */
  meetingId: string | null
  takenAt: number
  onCopied: (copy: MeetingCopy) => void
}

export const keysPathOf = (path: string): string => `${path}.keys`

/**
 * Writes what is kept into a file, and the keys of it into another beside it, which replaces the one before: what opens a text
 * that was deleted is then in no backup. The keys first: broken off between the two, an older backup has newer keys. Meetings
 * that begin meanwhile are not in it. Resolves with the bytes of the backup; null: there is nothing.
 */
export async function takeBackup({ store, rules, path, meetingId, takenAt, onCopied }: BackupParts): Promise<number | null> {
  const keysPath = keysPathOf(path)
  if (await isAnotherFile(path, 'backup')) throw new BackupFault(`${path} is there, and is no backup of this Rostrum. Move it away, or choose another name.`)
  if (await isAnotherFile(keysPath, 'keys')) throw new BackupFault(`${keysPath} is there, and holds no keys of a backup of this Rostrum. Move it away, or choose another name.`)
  const ids = (await store.log.meetings()).filter(one => meetingId === null || one === meetingId)
  if (ids.length === 0) return null
  if (meetingId !== null) await assertOfNoOther(path, meetingId)
  const keys: Part[] = []
  const copies = async function* (): AsyncGenerator<Part> {
    for (const one of ids) {
      const copy = await copyMeeting(store, one, rules)
      if (copy.apart.length > 0) keys.push({ meetingId: one, entries: [], documents: copy.apart })
      onCopied(copy)
      yield copy
    }
    await writeKeys(keysPath, takenAt, keys)
  }
  return writeBackup(path, backupLines({ rostrum: 'backup', takenAt, secret: await readMarks(store.documents) }, copies()))
}

/** The keys of all meetings are in one file: replaced by those of one, the texts of the others could be read in no copy that was kept. */
async function assertOfNoOther(path: string, meetingId: string): Promise<void> {
  const held = [...(await meetingsIn(path, 'backup')), ...(await meetingsIn(keysPathOf(path), 'keys'))]
  const other = held.find(one => one !== meetingId)
  if (other !== undefined) throw new BackupFault(`${path} is there, and holds other meetings too (${other}), of which the keys would be lost: give the backup of one meeting a name of its own.`)
}

async function writeKeys(path: string, takenAt: number, keys: readonly Part[]): Promise<void> {
  if (keys.length === 0) await rm(path, { force: true })
  else await writeBackup(path, backupLines({ rostrum: 'keys', takenAt, secret: null }, keys))
}
