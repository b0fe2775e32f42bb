import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { root } from '#server/install.mjs'
import { commands } from '#server/targets.mjs'

/** How a command of whoever runs the server ended. */
export interface Ended {
  code: number | null
  said: string
  warned: string
}

/** Runs what `npm run backup` or `restore` becomes, in a process of its own beside the servers; whoever runs tests has seen to it that it is fresh. */
export function operatorCommand(name: 'backup' | 'restore', env: Record<string, string>, args: readonly string[]): Promise<Ended> {
  const { REDIS_URL: _redis, STORE: _store, ROSTRUM_SECRET: _secret, ...rest } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', join(dirname(commands.made), `${name}.js`), ...args], { cwd: root, env: { ...rest, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended: Ended = { code: null, said: '', warned: '' }
  child.stdout.on('data', chunk => (ended.said += String(chunk)))
  child.stderr.on('data', chunk => (ended.warned += String(chunk)))
  return new Promise(resolve => child.once('close', code => resolve({ ...ended, code })))
}
