import { spawnSync } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#server/install.mjs'
import { server } from '#server/targets.mjs'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'

/** The last commit whose nodes do not send their windows away. */
const BEFORE = '4168f669e9d1293be5cf0c7c505919e5ec99148b'

/** The server of that commit, built from the history; null where there is no history of it, as in a clone that is not whole. */
export async function serverOfBefore(): Promise<string | null> {
  if (run('git', ['cat-file', '-e', `${BEFORE}^{commit}`], root) !== 0) return null
  const dir = await folderOfTest()
  const archive = join(dir, 'all.tar')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  await symlink(join(root, 'node_modules'), join(dir, 'node_modules'))
  const steps: [string, string[], string][] = [
    ['git', ['archive', '--output', archive, BEFORE], root],
    ['tar', ['-xf', archive], dir],
    [process.execPath, [vite, 'build', ...server.args, '--logLevel', 'warn'], dir],
  ]
  for (const [program, args, cwd] of steps) {
    if (run(program, args, cwd) !== 0) throw new Error(`${program} ${args.join(' ')} did not work`)
  }
  return join(dir, server.made)
}

const run = (program: string, args: string[], cwd: string): number | null => spawnSync(program, args, { cwd, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'inherit', 'inherit'] }).status
