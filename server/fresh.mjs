// Runs before the server does: plain JavaScript, and nothing but what Node brings.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './install.mjs'

/**
 * @typedef Target something that Vite builds
 * @property {string} name in words
 * @property {string} made the file by which one sees that it is there
 * @property {string} stamp the file that says of which sources it was built
 * @property {string[]} folders
 * @property {string[]} files
 * @property {string[]} args of `vite build`
 * @property {() => void} [finish]
 */

/** Builds it unless it was built from these very sources. Ends the process when that fails. @param {Target} target */
export function ensureBuilt(target) {
  const { name, made, stamp } = target
  if (existsSync(join(root, made)) && existsSync(join(root, stamp)) && readFileSync(join(root, stamp), 'utf8') === stampOf(target)) return
  console.log(`Building ${name} …`)
  const { status, output } = build(target)
  if (status === 0) return
  console.error(`${output}\nIt was not possible to build ${name}.`)
  process.exit(1)
}

/** Builds it in any case. @param {Target} target */
export function build(target) {
  const { args, finish } = target
  const stamp = join(root, target.stamp)
  const sources = stampOf(target)
  // The stamp goes first and comes last: a build that was cut short must not pass for a build.
  rmSync(stamp, { force: true })
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', ...args, '--logLevel', 'warn'], { cwd: root, env, encoding: 'utf8' })
  if (status === 0) {
    finish?.()
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(stamp, sources)
  }
  return { status, output: `${stdout}${stderr}` }
}

/** A digest of all that it is made of. @param {Target} target */
function stampOf({ folders, files }) {
  const hash = createHash('sha256')
  const inFolders = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of [...inFolders, ...files.map((name) => join(root, name))].toSorted()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
