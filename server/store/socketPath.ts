import { lstat, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StoreFault } from './storeFault.ts'

// The system cuts longer paths of sockets short, or refuses them.
const LONGEST = process.platform === 'darwin' ? 103 : 107
const RECORD = 'socket-folder'

/**
 * Where a Unix socket of a data directory lies: in it, or, where that path is too long, in a short folder that nobody else
 * may enter, which the data directory remembers. The same at every start.
 */
export async function socketPath(dataDir: string, name: string): Promise<string> {
  const path = join(dataDir, name)
  if (isShort(path)) return path
  const known = await recordedFolder(dataDir)
  if (known !== null && (await isPrivate(known))) return join(known, name)
  if (known !== null) await rm(join(dataDir, RECORD), { force: true }) // the system emptied its temporary folder
  return join(await makeFolder(dataDir, name), name)
}

const isShort = (path: string): boolean => Buffer.byteLength(path) <= LONGEST

async function makeFolder(dataDir: string, name: string): Promise<string> {
  const parent = [tmpdir(), '/tmp'].find(dir => isShort(join(dir, 'rostrum-123456', name)))
  if (parent === undefined) throw new StoreFault(`The path of ${dataDir} is too long for a socket, and so is that of ${tmpdir()}. Choose a shorter DATA_DIR.`)
  const folder = await mkdtemp(join(parent, 'rostrum-'))
  const record = await open(join(dataDir, RECORD), 'wx', 0o600)
  await record.writeFile(folder)
  await record.close()
  return folder
}

async function recordedFolder(dataDir: string): Promise<string | null> {
  return readFile(join(dataDir, RECORD), 'utf8').catch(() => null) // none was needed so far
}

/** A folder that somebody else could have put there would let them answer in the place of the store. */
async function isPrivate(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null) // gone
  return found !== null && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0
}
