import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { socketPath } from './socketPath.ts'
import { StoreFault } from './storeFault.ts'

const ANSWER_MS = 1000
const PATIENCE_MS = 10_000
const NAME = /^lock-[0-9a-f]{12}\.sock$/
const WANTS = 'wants'

/** One process's socket in the data directory. It says what the process is: the holder (its number), or `wants`. */
interface Candidate {
  path: string
  says: string
  close: () => Promise<void>
}

/**
 * Takes a data directory for this process. Rejects with `StoreFault` when another process has it. Returns how to give it
 * back.
 *
 * Each process that wants it listens at a socket of its own there, and only then looks for others: of any two, at least
 * the later one sees the other, so never do two find themselves alone. A socket answers only while its process lives,
 * however that ends; dead ones are removed. Where several want it at once, all but the first by name step back and look
 * again.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const untilAt = performance.now() + PATIENCE_MS
  while (performance.now() < untilAt) {
    const own = await candidate(await socketPath(dataDir, `lock-${randomBytes(6).toString('hex')}.sock`))
    try {
      if (await isAlone(own, dataDir, untilAt)) {
        own.says = String(process.pid)
        return own.close
      }
    } catch (cause) {
      await own.close()
      throw cause
    }
    await own.close()
    await pause(5 + Math.random() * 50)
  }
  throw new StoreFault(`Several processes want the data directory ${dataDir} at once. Start one of them again.`)
}

/** True: nobody else is there. False: another should go first. Rejects when another has it. */
async function isAlone(own: Candidate, dataDir: string, untilAt: number): Promise<boolean> {
  while (performance.now() < untilAt) {
    const others = await othersThan(own)
    if (others === null) return false
    const holder = others.find(({ says }) => says !== WANTS)
    if (holder !== undefined) {
      const who = /^\d+$/.test(holder.says) ? ` (process ${holder.says})` : ''
      throw new StoreFault(`Another Rostrum${who} uses the data directory ${dataDir}. Stop it first, or choose another with DATA_DIR.`)
    }
    if (others.length === 0) return true
    if (others.some(({ path }) => path < own.path)) return false
    await pause(5) // they step back
  }
  return false
}

function candidate(path: string): Promise<Candidate> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => {
      socket.on('error', () => undefined) // whoever asked is gone
      socket.end(own.says)
    })
    const own: Candidate = { path, says: WANTS, close: () => new Promise(done => server.close(() => done())) }
    server.once('error', reject)
    server.listen(path, () => resolve(own))
    server.unref()
  })
}

/** Null when one's own socket is gone: somebody looked before it listened, and took it for dead. */
async function othersThan({ path }: Candidate): Promise<{ path: string; says: string }[] | null> {
  const folder = dirname(path)
  const names = await readdir(folder)
  if (!names.includes(basename(path))) return null
  const others = names.filter(name => NAME.test(name) && name !== basename(path))
  const answers = await Promise.all(others.map(async name => ({ path: join(folder, name), says: await ask(join(folder, name)) })))
  return answers.flatMap(({ path: other, says }) => (says === null ? [] : [{ path: other, says }]))
}

/** What the process there says (nothing when it is frozen); null when there is none: then its socket is removed. */
async function ask(path: string): Promise<string | null> {
  const answer = await new Promise<string | null>(resolve => {
    let said = ''
    const socket = connect(path)
    const settle = (says: string | null): void => {
      socket.destroy()
      resolve(says)
    }
    socket.setTimeout(ANSWER_MS, () => settle(''))
    socket.on('data', data => (said += data.toString()))
    socket.on('end', () => settle(said === '' ? WANTS : said))
    socket.on('error', (cause: NodeJS.ErrnoException) => settle(meaningOf(cause.code)))
  })
  if (answer === null) await rm(path, { force: true })
  return answer
}

/** Who hangs up without a word was just stepping back, or ended: one has to look again, and not to give up before it. */
function meaningOf(code: string | undefined): string | null {
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return null
  return code === 'ECONNRESET' || code === 'EPIPE' ? WANTS : ''
}
