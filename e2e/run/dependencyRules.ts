import type { Import } from './imports.ts'
import { isTest } from './sourceTree.ts'

interface Floor {
  at: string
  /** Beginnings of the paths of ours that this floor stands on. */
  on: readonly string[]
  /** The only packages it may import; without this, any that package.json declares. */
  packages?: readonly string[]
}

/** The floors, from the ground; the first that fits a file's path is its floor. */
const FLOORS: readonly Floor[] = [
  { at: 'shared/floor/', on: ['shared/floor/'], packages: ['zod'] },
  { at: 'shared/sync/', on: ['shared/floor/', 'shared/sync/'], packages: ['zod'] },
  { at: 'shared/', on: ['shared/'], packages: ['zod'] },
  { at: 'server/', on: ['shared/', 'server/'] },
  { at: 'client/ui/', on: ['client/ui/'] },
  { at: 'client/sync/', on: ['shared/', 'client/sync/'] },
  { at: 'client/', on: ['shared/', 'client/'] },
  { at: 'e2e/', on: ['shared/', 'server/', 'client/', 'e2e/'] },
]

/** What the tests of `shared` may use besides: they read histories and run under Vitest. */
const TEST_PACKAGES = /^(vitest|fast-check|node:.+)$/

/** Packages that only some places may name. */
const ONLY: Readonly<Record<string, RegExp>> = {
  ioredis: /^server\/(redis\/|log\/redisLog\.|documents\/redisDocuments\.)/,
  // A real socket has two ends: the tests of either side hold the other one themselves.
  'socket.io-parser': /^(server\/sockets\/|client\/sync\/inflating\.)/,
  'socket.io': /^(server\/(app\.|sockets\/)|client\/sync\/testing\/|e2e\/bench\/peers\/)/,
  'socket.io-client': /^(client\/sync\/socketLine\.|e2e\/|server\/.+\.test\.ts$|server\/.*testing\/)/,
  'prom-client': /^server\/(measures\/|main\.)/,
  'openid-client': /^server\/staff\//,
  'node:cluster': /^server\/(main\.|workers\/)/,
  react: /^client\/(?!sync\/)/,
  'react-dom': /^client\/(?!sync\/)/,
  'lucide': /^client\/(?!sync\/)/,
}

/** Becomes what was built, which is not there when this is read. */
const BECOMES = 'server/become.mjs'

/** Has the words beside it loaded by need. */
const WORDS = /^client\/text\/\w\w\/files\.ts$/

/** What windows share. Every other folder of `client` is a window, and windows never import each other. */
const BETWEEN_WINDOWS = new Set(['sync', 'react', 'ui', 'text', 'naming', 'language', 'status', 'room', 'presiding', 'writing'])

/**
 * Why this file may not import that; null when it may. Imports of types obey the same rules as imports of values.
 * @param dependencies the packages that are installed with the product, without those for development
 */
export function faultOf(from: string, wanted: Import, dependencies: ReadonlySet<string>): string | null {
  if (wanted.specifier === null) return from === BECOMES || WORDS.test(from) ? null : 'imports what only the running program knows'
  if (wanted.file !== null) return faultOfFile(from, wanted.file, wanted)
  return faultOfPackage(from, wanted.package ?? '', dependencies)
}

function faultOfFile(from: string, file: string, { specifier, handsOn }: Import): string | null {
  const floor = floorOf(from)
  if (floor === undefined) return null
  if (!floor.on.some((below) => file.startsWith(below))) return `${floor.at} must not import ${file}`
  const window = windowOf(file)
  if (window !== null && windowOf(from) !== window && !isDoor(from)) return `only client/main.tsx opens the window ${window}`
  if (isTest(file) && !isTest(from)) return `ships with a test: ${file}`
  if (handsOn) return `hands on ${file}: import it where it is needed`
  if (specifier?.startsWith('.') === true && topOf(file) !== topOf(from)) return `write #${file} from one top folder to another`
  return /\.\w+$/.test(file) ? null : `write the ending of ${file}`
}

function faultOfPackage(from: string, name: string, dependencies: ReadonlySet<string>): string | null {
  const floor = floorOf(from)
  if (floor === undefined) return null
  const isTestPackage = isTest(from) && TEST_PACKAGES.test(name)
  if (floor.packages?.includes(name) === false && !isTestPackage) return `${floor.at} must not import ${name}`
  if (ONLY[name]?.test(from) === false) return `must not import ${name}`
  if (name.startsWith('node:')) return topOf(from) === 'client' && !isTest(from) ? `the browser has no ${name}` : null
  return isTest(from) || dependencies.has(name) ? null : `${name} is not among the dependencies`
}

function floorOf(path: string): Floor | undefined {
  return FLOORS.find((floor) => path.startsWith(floor.at))
}

function windowOf(path: string): string | null {
  const folder = /^client\/([^/]+)\//.exec(path)?.[1]
  return folder === undefined || BETWEEN_WINDOWS.has(folder) ? null : folder
}

/** The files at the top of `client`, which choose the window, and the tests from outside. */
function isDoor(path: string): boolean {
  return /^client\/[^/]+$/.test(path) || path.startsWith('e2e/')
}

function topOf(path: string): string {
  return path.split('/', 1)[0] ?? ''
}
