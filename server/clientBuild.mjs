// Runs before the server does: plain JavaScript, and nothing but what Node brings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressAssets } from './compressAssets.mjs'
import { root } from './install.mjs'

const STAMP = join(root, 'dist', 'client.stamp')
const PAGE = join(root, 'dist', 'client', 'index.html')
const FOLDERS = ['client', 'shared']
const FILES = ['package-lock.json', 'server/compressAssets.mjs', 'tsconfig.base.json', 'vite.config.ts']

/** Builds the windows unless they were built from these very sources. Ends the process when the build fails. */
export function ensureClientBuilt() {
  const stamp = stampOfSources()
  if (existsSync(PAGE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return
  console.log('Building the windows …')
  const { status, output } = buildClient()
  if (status === 0) return
  console.error(`${output}\nThe windows could not be built.`)
  process.exit(1)
}

/** Builds the windows in any case, into dist/client. */
export function buildClient() {
  const stamp = stampOfSources()
  // The stamp goes first and comes last: a build that was cut short must not pass for a build.
  rmSync(STAMP, { force: true })
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, env, encoding: 'utf8' })
  if (status === 0) {
    compressAssets(join(root, 'dist', 'client', 'assets'))
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(STAMP, stamp)
  }
  return { status, output: `${stdout}${stderr}` }
}

/** A digest of all that the windows are made of. */
function stampOfSources() {
  const hash = createHash('sha256').update(process.env['BASE'] ?? '/')
  const inFolders = FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of [...inFolders, ...FILES.map((name) => join(root, name))].toSorted()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
