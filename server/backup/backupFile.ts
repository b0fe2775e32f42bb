import { createReadStream, rmSync } from 'node:fs'
import { access, open, rename, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { syncFolder } from '#server/log/syncFolder.ts'
import { linesIn } from '#server/store/linesIn.ts'
import type { FileKind } from './backupLines.ts'
import { BackupFault, readBackup, type ReadBackup } from './readBackup.ts'

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
