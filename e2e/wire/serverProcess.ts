import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { root } from '#server/install.mjs'
import { server } from '#server/targets.mjs'
import { accessCard, type AccessCard } from '#shared/protocol/http.ts'

/** As built; whoever runs tests has seen to it that it is fresh. */
const main = join(root, server.made)
const START_MS = 30_000

/** A server as a person runs it, in a process of its own. */
export interface ServerProcess {
  url: string
  pid: number
  /** All it has printed so far, both streams. */
  printed: () => string
  /** The codes of a meeting that it keeps, of the demo if no other is named. */
  cards: (meetingId?: string) => Promise<AccessCard[]>
  kill: (signal: NodeJS.Signals) => void
  /** Resolves with the exit code, or null after a signal. */
  exited: Promise<number | null>
}

/**
 * Starts a server and waits until it says where it is. Rejects with what it printed when it does not start.
 * @param made what was built, if it is not what lies here
 */
export async function startServer(env: Record<string, string> & { DATA_DIR: string }, args: string[] = [], made = main): Promise<ServerProcess> {
  const { child, printed, exited } = spawnServer(env, args, made)
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL') // else it would come up when nobody waits for it any more
      reject(new Error(`no start within ${START_MS} ms:\n${printed()}`))
    }, START_MS)
    const look = (): void => {
      const found = /Rostrum is at (\S+)/.exec(printed())?.[1]
      if (found === undefined) return
      clearTimeout(late)
      resolve(found)
    }
    child.stdout?.on('data', look)
    void exited.then(code => {
      clearTimeout(late)
      reject(new Error(`ended with ${code}: ${printed().trimEnd().split('\n').at(-1)}\n${printed()}`)) // a summary shows the first line alone
    })
  })
  const cards = async (meetingId = 'demo'): Promise<AccessCard[]> =>
    z.record(z.string(), z.array(accessCard)).parse(JSON.parse(await readFile(join(env.DATA_DIR, 'codes.json'), 'utf8')))[meetingId] ?? []
  return { url, pid: child.pid ?? 0, printed, cards, kill: signal => void child.kill(signal), exited }
}

/** Starts one that is expected to refuse; resolves with what it printed and its exit code. */
export async function startInVain(env: Record<string, string> & { DATA_DIR: string }, args: string[] = []): Promise<{ code: number | null; printed: string }> {
  const { printed, exited } = spawnServer(env, args)
  return { code: await exited, printed: printed() }
}

/** Starts one and waits for nothing. */
export function spawnServer(env: Record<string, string>, args: string[] = [], made = main): { child: ChildProcess; printed: () => string; exited: Promise<number | null> } {
  const { REDIS_URL: _redis, STORE: _store, ...rest } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', made, ...args], { env: { ...rest, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (text += String(chunk)))
  const exited = new Promise<number | null>(resolve => child.once('close', code => resolve(code)))
  return { child, printed: () => text, exited }
}
