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

/** Builds it unless it is built. Ends the process when that fails. @param {Target} target */
export function ensureBuilt(target) {
  if (isBuilt(target)) return
  requireSources(target)
  console.log(`Building ${target.name} …`)
  const { status, output } = build(target)
  if (status === 0) return
  console.error(`${output}\nIt was not possible to build ${target.name}.`)
  process.exit(1)
}

/** Whether it was built from these very sources. Where these are not, as in an image, what was built is taken as it is. @param {Target} target */
function isBuilt(target) {
  const [made, stamp] = [join(root, target.made), join(root, target.stamp)]
  if (!existsSync(made) || !existsSync(stamp)) return false
  return missingOf(target).length > 0 || readFileSync(stamp, 'utf8') === stampOf(target)
}

/** Ends the process in words where it cannot be built. @param {Target} target */
function requireSources(target) {
  const missing = missingOf(target)
  if (missing.length === 0) return
  console.error(`${target.made} is not built, and cannot be built here: not here are ${missing.join(', ')}. Build where all of them are (npm run build), and bring the folder dist.`)
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

/** Which of its sources are not here. @param {Target} target */
function missingOf({ folders, files }) {
  return [...folders, ...files].filter((path) => !existsSync(join(root, path)))
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
