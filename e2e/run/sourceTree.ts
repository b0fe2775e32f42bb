import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The folders that hold the project; what else lies at the top (data, dist, node_modules) is not ours to judge, nor is what one of them has installed for itself. */
const FOLDERS = ['shared', 'server', 'client', 'e2e']

export interface SourceFile {
  /** Path from the root of the project, with forward slashes. */
  path: string
  text: string
}

/** Every file below the project's folders whose name ends in one of the endings, in a stable order. */
export function readSources(root: string, endings: readonly string[]): SourceFile[] {
  const there = FOLDERS.filter((folder) => statSync(join(root, folder), { throwIfNoEntry: false }) !== undefined)
  return there
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/node_modules/') && endings.some((ending) => path.endsWith(ending)))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Tests, and what only tests use: a `*.test.ts` file, a folder named `testing`, and all of e2e. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/') || path.startsWith('e2e/')
}

/** 1 for the first line. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
