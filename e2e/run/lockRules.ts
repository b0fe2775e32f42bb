import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { INSTALL_SCRIPTS } from './installScripts.ts'

interface Wanted {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

interface Locked extends Wanted {
  version?: string
  integrity?: string
  resolved?: string
  hasInstallScript?: boolean
}

type Packages = Record<string, Locked>

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/
const KINDS = ['dependencies', 'devDependencies'] as const

/** What is wrong with the packages that are asked for: whoever installs the project gets the very same ones, and nothing of them is run meanwhile. */
export function lockFaultsOf(root: string, listed: Readonly<Record<string, string>> = INSTALL_SCRIPTS): string[] {
  const read = (name: string): string => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : '')
  const lock = read('package-lock.json')
  if (lock === '') return ['package-lock.json is not there']
  const wanted = JSON.parse(read('package.json')) as Wanted
  const { packages = {} } = JSON.parse(lock) as { packages?: Packages }
  return [
    ...wantedFaults(wanted, packages),
    ...Object.entries(packages).flatMap(([path, one]) => (path === '' ? [] : lockedFaults(path, one))),
    ...scriptFaults(packages, listed),
    ...(/^ignore-scripts *= *true$/m.test(read('.npmrc')) ? [] : ['.npmrc does not say ignore-scripts=true']),
  ]
}

function wantedFaults(wanted: Wanted, packages: Packages): string[] {
  const strange = KINDS.filter(kind => !isDeepStrictEqual(wanted[kind] ?? {}, packages['']?.[kind] ?? {}))
  const asked = KINDS.flatMap(kind => Object.entries(wanted[kind] ?? {}))
  return [...strange.map(kind => `package-lock.json does not know the ${kind} of package.json`), ...asked.flatMap(([name, version]) => askedFault(name, version, packages) ?? [])]
}

function askedFault(name: string, version: string, packages: Packages): string | null {
  if (!EXACT.test(version)) return `package.json: ${name} has no exact version: ${version}`
  const found = packages[`node_modules/${name}`]?.version
  return found === version ? null : `package-lock.json: ${name} is ${found ?? 'missing'}, ${version} is wanted`
}

function lockedFaults(path: string, { version, integrity, resolved }: Locked): string[] {
  return [
    ...(version !== undefined && EXACT.test(version) ? [] : [`package-lock.json: ${path} has no version`]),
    ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : [`package-lock.json: ${path} has no integrity`]),
    ...(resolved === undefined ? [] : [`package-lock.json: ${path} names a place: what it holds is told by its integrity`]),
  ]
}

function scriptFaults(packages: Packages, listed: Readonly<Record<string, string>>): string[] {
  const found = new Set(Object.entries(packages).flatMap(([path, { hasInstallScript }]) => (hasInstallScript === true ? [path.replace(/^.*node_modules\//, '')] : [])))
  return [
    ...[...found].filter(name => !Object.hasOwn(listed, name)).map(name => `${name} brings an install script: say in installScripts.ts why it can do without`),
    ...Object.keys(listed).filter(name => !found.has(name)).map(name => `installScripts.ts: ${name} brings none`),
  ]
}
