import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { circlesOf } from './circles.ts'
import { clockFaultsOf } from './clockRules.ts'
import { faultOf } from './dependencyRules.ts'
import { htmlFaultsOf } from './htmlRules.ts'
import { routeFaultsOf } from './routeRules.ts'
import { importsOf, type Import } from './imports.ts'
import { liveFaultsOf } from './liveRules.ts'
import { sizeFaultsOf } from './sizeRules.ts'
import { readSources, type SourceFile } from './sourceTree.ts'
import { ownerFaultsOf } from './styleOwners.ts'
import { inlineStyleFaultsOf, styleFaultsOf } from './styleRules.ts'
import { wordFaultsOf } from './words/wordRules.ts'

export interface Verdict {
  /** How many files of code and of style were read: a check that read none is not green. */
  files: SourceFile[]
  styles: number
  imports: number
  faults: string[]
}

/** Reads every source of the project below `root` and judges it by the rules of the house. */
export function checkTree(root: string): Verdict {
  const files = readSources(root, ['.ts', '.tsx', '.mjs'])
  const styles = readSources(root, ['.css'])
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]))
  return {
    files,
    styles: styles.length,
    imports: [...imports.values()].flat().length,
    faults: [
      ...dependencyFaults(imports, dependenciesOf(root)),
      ...circleFaults(imports),
      ...files.filter(({ path }) => path.startsWith('shared/')).flatMap(clockFaultsOf),
      ...files.filter(({ path }) => path.startsWith('client/')).flatMap(inlineStyleFaultsOf),
      ...files.filter(({ path }) => path.startsWith('client/')).flatMap(liveFaultsOf),
      ...files.filter(({ path }) => path.startsWith('client/')).flatMap(htmlFaultsOf),
      ...files.filter(({ path }) => path.startsWith('server/')).flatMap(routeFaultsOf),
      ...styles.flatMap(styleFaultsOf),
      ...ownerFaultsOf(styles),
      ...wordFaultsOf(files),
      ...sizeFaultsOf(files),
      ...(files.length === 0 ? ['no file was found: nothing has been checked'] : []),
    ],
  }
}

function dependencyFaults(imports: ReadonlyMap<string, readonly Import[]>, dependencies: ReadonlySet<string>): string[] {
  return [...imports].flatMap(([path, wanted]) =>
    wanted.flatMap((one) => {
      const fault = faultOf(path, one, dependencies)
      return fault === null ? [] : [`${path}:${one.line} ${fault}`]
    }),
  )
}

function circleFaults(imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const graph = new Map([...imports].map(([path, wanted]) => [path, wanted.flatMap(({ file }) => file ?? [])]))
  return circlesOf(graph).map((circle) => `circle: ${circle.join(' -> ')}`)
}

function dependenciesOf(root: string): Set<string> {
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies?: object }
  return new Set(Object.keys(dependencies))
}
