import { link, rename, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { socketPath } from './socketPath.ts'
import { StoreFault } from './storeFault.ts'

const ANSWER_MS = 1000
const TRIES = 10

/**
 * Takes a data directory for this process: a socket that listens in it. It vanishes with the process, however that ends;
 * a dead one is taken over. Rejects with `StoreFault` when another process has it. Returns how to give it back.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const path = await socketPath(dataDir, 'lock.sock')
  for (let tries = 0; tries < TRIES; tries += 1) {
    const server = await listen(path)
    if (server !== null) return () => new Promise(resolve => server.close(() => resolve()))
    const holder = await holderOf(path)
    if (holder !== null) throw new StoreFault(`Another Rostrum${holder} uses the data directory ${dataDir}. Stop it first, or choose another with DATA_DIR.`)
    await removeDead(path)
  }
  throw new StoreFault(`Several processes want the data directory ${dataDir} at once. Start one of them again.`)
}

/** Null when something is there already. */
function listen(path: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer(socket => {
      socket.on('error', () => undefined) // whoever asked is gone
      socket.end(String(process.pid))
    })
    server.once('error', (cause: NodeJS.ErrnoException) => (cause.code === 'EADDRINUSE' ? resolve(null) : reject(cause)))
    server.listen(path, () => resolve(server.unref()))
  })
}

/** Who listens there, as words in brackets (none when it does not say); null when nobody does. */
function holderOf(path: string): Promise<string | null> {
  return new Promise(resolve => {
    let said = ''
    const socket = connect(path)
    const settle = (holder: string | null): void => {
      socket.destroy()
      resolve(holder)
    }
    socket.setTimeout(ANSWER_MS, () => settle('')) // frozen, but there
    socket.on('data', data => (said += data.toString()))
    socket.on('end', () => settle(/^\d+$/.test(said) ? ` (process ${said})` : ''))
    socket.on('error', (cause: NodeJS.ErrnoException) => settle(cause.code === 'ECONNREFUSED' || cause.code === 'ENOENT' ? null : ''))
  })
}

/**
 * Removes a socket nobody listens at. Between the look and the removal another process may have put its own there; so it
 * is first moved aside, which only one can, and looked at again.
 */
async function removeDead(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return // another process was faster
    throw cause
  }
  if ((await holderOf(aside)) !== null) await link(aside, path)
  await rm(aside, { force: true })
}
