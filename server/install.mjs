// Runs before anything is installed: plain JavaScript, and nothing but what Node brings.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export const root = join(import.meta.dirname ?? '.', '..')
const OLDEST_NODE = [20, 19]

/** Ends the process in words when this Node is too old to run the project. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  console.error(`Rostrum needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${process.versions.node}. See https://nodejs.org.`)
  process.exit(1)
}

/**
 * Installs the packages of the lock file, unless they are there. Ends the process when npm fails.
 * @param {{ forDevelopment: boolean }} need without the packages for development a server that was installed with
 *   `npm ci --omit=dev` is complete; whoever installs gets them all
 */
export function ensureInstalled({ forDevelopment }) {
  if (isInstalled({ forDevelopment })) return
  console.log('Installing the packages (this happens once) …')
  // Errors only; and development packages also where NODE_ENV or the configuration of npm would leave them out.
  const { status, stdout, stderr } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status === 0) return
  console.error(`${stdout}${stderr}\nThe packages could not be installed (npm ci).`)
  process.exit(1)
}

/**
 * Whether node_modules holds what the lock file names. npm leaves a lock file of its own there when, and only when, it
 * came to the end. The times of the files tell nothing: git gives each file the time of the checkout.
 * @param {{ forDevelopment: boolean }} need
 */
export function isInstalled({ forDevelopment }, folder = root) {
  const wanted = packagesIn(join(folder, 'package-lock.json'))
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'))
  return Object.entries(wanted).every(([path, { version, integrity, dev, optional, devOptional }]) => {
    if (path === '' || (dev && !forDevelopment)) return true
    const found = present[path]
    if (found === undefined) return optional === true || devOptional === true
    return found.version === version && found.integrity === integrity && existsSync(join(folder, path))
  })
}

/**
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** The npm that started us, else the one on the PATH. @param {string[]} args */
export function npm(args, folder = root) {
  const starter = process.env['npm_execpath'] ?? ''
  const isNpm = basename(starter) === 'npm-cli.js'
  const [command, first] = isNpm ? [process.execPath, [starter]] : ['npm', []]
  return spawnSync(command, [...first, ...args], { cwd: folder, encoding: 'utf8', shell: !isNpm && process.platform === 'win32' })
}
