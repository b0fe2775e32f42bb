// What the tests need besides Node: a Redis and a Chromium. Runs before anything is installed: nothing but Node's own.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

const NEEDS = [
  { what: 'Redis or Valkey', apt: 'redis-server', find: findRedis, brew: 'redis' },
  { what: 'Chromium or Google Chrome', apt: 'chromium', find: findChromium, brew: '--cask chromium' },
]
/** Debian's name for it; not all that are like Debian have it, and nothing is lost without. */
const LIGHT = 'chromium-headless-shell'
/** Debian asks this script whether a package may start its service; 101 is no. */
const SERVICE_POLICY = '/usr/sbin/policy-rc.d'

/** The path of redis-server or valkey-server; undefined when there is none. */
export function findRedis() {
  return findProgram(['redis-server', 'valkey-server'])
}

/** The path of a browser for the stories; the environment's CHROMIUM goes first. */
export function findChromium() {
  const named = process.env['CHROMIUM'] ? [process.env['CHROMIUM']] : []
  return findProgram([
    ...named,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])
}

/** The path of a Chromium without the parts of a browser, which does the same pages for three quarters of the work; where there is none, or one was named, the whole browser. */
export function findLightChromium() {
  return (process.env['CHROMIUM'] ? undefined : findProgram([LIGHT])) ?? findChromium()
}

/** Installs what is missing where that can be done without asking (Debian and its kin, as root); else says what to do. */
export function bringNeeds() {
  const missing = NEEDS.filter(({ find }) => find() === undefined)
  if (missing.length === 0) return true
  if (mayUseApt()) installByApt(missing.map(({ apt }) => apt), LIGHT)
  const stillMissing = missing.filter(({ find }) => find() === undefined)
  for (const { what, apt, brew } of stillMissing) {
    console.error(`The tests need ${what} on the PATH. Debian, Ubuntu: apt-get install ${apt}. macOS: brew install ${brew}.`)
  }
  if (stillMissing.some(({ find }) => find === findChromium)) console.error('A browser elsewhere is found by CHROMIUM=/path/to/it npm test.')
  return stillMissing.length === 0
}

/** @param {string[]} names names on the PATH, or absolute paths */
function findProgram(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name)))).find(isExecutable)
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // Not there or not ours to run: both mean that this is not the program.
    return false
  }
}

function mayUseApt() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram(['apt-get']) !== undefined
}

/** @param {string[]} packages @param {string} wished installed if it can be found */
function installByApt(packages, wished) {
  console.log(`Installing ${packages.join(' and ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @param {string[]} args */
  const apt = (args) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const isOurPolicy = !existsSync(SERVICE_POLICY)
  if (isOurPolicy) writeFileSync(SERVICE_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
    if (spawnSync('apt-cache', ['show', wished]).status === 0) apt(['install', '-y', '-qq', '--no-install-recommends', wished])
  } finally {
    if (isOurPolicy) rmSync(SERVICE_POLICY)
  }
}
