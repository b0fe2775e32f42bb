import { createReadStream, rmSync } from 'node:fs'
import { access, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { syncFolder } from '#server/log/syncFolder.ts'
import { linesIn } from '#server/store/linesIn.ts'
import type { FileKind } from './backupLines.ts'
import { BackupFault, readBackup, type ReadBackup } from './readBackup.ts'

/** Of a backup that goes on there is more every few seconds. */
const LEFT_MS = 600_000

/** Writes a file (mode 600) so that there is the old or the new one, whole; resolves with its bytes. */
export async function writeBackup(path: string, lines: AsyncIterable<string>): Promise<number> {
  const fresh = `${path}.${randomBytes(4).toString('hex')}.new`
  const removeNow = (): void => rmSync(fresh, { force: true })
  process.once('exit', removeNow) // whoever breaks it off leaves nothing behind
  const handle = await open(fresh, 'wx', 0o600).catch((cause: unknown) => {
    throw notWritten(cause, path)
  })
  try {
    await pipeline(Readable.from(lines), createGzip(), async pieces => {
      for await (const piece of pieces as AsyncIterable<Buffer>) await handle.appendFile(piece)
    })
    await handle.sync()
    const { size } = await handle.stat()
    await rename(fresh, path)
    await removeLeft(path)
    await syncFolder(dirname(path))
    return size
  } catch (cause) {
    await rm(fresh, { force: true })
    throw notWritten(cause, path)
  } finally {
    await handle.close()
    process.off('exit', removeNow)
  }
}

/** Opens a file, and reads its beginning. @throws BackupFault */
export async function openBackup(path: string, kind: FileKind): Promise<ReadBackup> {
  return readBackup(linesOf(path), path, kind)
}

/** Is something there that is no such file? Whoever mistypes a name must not lose what has it. */
export async function isAnotherFile(path: string, kind: FileKind): Promise<boolean> {
  const isThere = await access(path).then(() => true, () => false)
  if (!isThere) return false
  const lines = linesOf(path)
  try {
    await readBackup(lines, path, kind)
    return false
  } catch (cause) {
    if (cause instanceof BackupFault) return true
    throw cause
  } finally {
    await lines.return(undefined)
  }
}

/** The meetings of which such a file holds something, as far as it can be read; none where there is none. */
export async function meetingsIn(path: string, kind: FileKind): Promise<string[]> {
  const found: string[] = []
  try {
    for await (const { meetingId } of (await openBackup(path, kind)).parts) found.push(meetingId)
  } catch (cause) {
    if (!(cause instanceof BackupFault)) throw cause
  }
  return found
}

/** What a command left that was killed: nobody else would ever take it away, and it holds what a backup holds. */
async function removeLeft(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)]
  for (const one of await readdir(folder)) {
    if (!one.startsWith(`${name}.`) || !/^[0-9a-f]{8}\.new$/.test(one.slice(name.length + 1))) continue
    const found = await stat(join(folder, one)).catch(() => null) // another command may just have finished it
    if (found !== null && found.mtimeMs < Date.now() - LEFT_MS) await rm(join(folder, one), { force: true })
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const unzipped = createGunzip()
  file.on('error', cause => unzipped.destroy(cause))
  try {
    yield* linesIn(file.pipe(unzipped))
  } catch (cause) {
    throw inWords(cause, path)
  } finally {
    file.destroy()
  }
}

/** What the system refuses, as where there is no room; what the store says is said already. */
function notWritten(cause: unknown, path: string): unknown {
  return cause instanceof Error && 'syscall' in cause ? new BackupFault(`${path} cannot be written: ${cause.message}.`, { cause }) : cause
}

function inWords(cause: unknown, path: string): unknown {
  const { code, message } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT') return new BackupFault(`${path} is not there.`)
  if (code === 'Z_BUF_ERROR') return new BackupFault(`${path} is cut off.`)
  if (code === 'Z_DATA_ERROR') return new BackupFault(`${path} is no backup of Rostrum, or was changed since it was written (${message}).`)
  return code === undefined ? cause : new BackupFault(`${path} cannot be read: ${message}.`)
}
