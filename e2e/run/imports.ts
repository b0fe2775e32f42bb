import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { lineAt, type SourceFile } from './sourceTree.ts'
import { isNode, literalText, visitSyntax, type SyntaxNode } from './syntax.ts'

export interface Import {
  line: number
  /** As written; null when only the running program knows it. */
  specifier: string | null
  /** A file of ours, by its path from the root; null for a package. */
  file: string | null
  /** The package's name, `node:` and the module for what Node brings; null for a file of ours. */
  package: string | null
  /** `export … from`: hands on what another file exports. */
  handsOn: boolean
}

/** Everything a file imports: static, dynamic, re-exported, `require`d, or as a type only. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  visitSyntax(file, (node) => {
    const source = sourceOf(node)
    if (source === undefined) return
    const specifier = literalText(source)
    const handsOn = node.type.startsWith('Export')
    found.push({ line: lineAt(file.text, node.start), specifier, handsOn, ...targetOf(file.path, specifier) })
  })
  return found
}

/** The node that says what is imported; undefined when the node imports nothing. */
function sourceOf(node: SyntaxNode): unknown {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node['source'] ?? node['argument']
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node['source'] ?? undefined
    case 'TSExternalModuleReference':
      return node['expression']
    case 'CallExpression':
      return isLoader(node['callee']) ? (node['arguments'] as unknown[])[0] : undefined
    default:
      return undefined
  }
}

/** `require(…)`, `require.resolve(…)`, `import.meta.glob(…)`, and Vitest's `vi.mock(…)`, which imports as well. */
function isLoader(callee: unknown): boolean {
  if (!isNode(callee)) return false
  if (callee.type === 'Identifier') return callee['name'] === 'require'
  if (callee.type !== 'MemberExpression') return false
  const object = callee['object'] as SyntaxNode
  const property = (callee['property'] as SyntaxNode)['name']
  if (object.type === 'MetaProperty') return property === 'glob'
  return (object['name'] === 'require' && property === 'resolve') || (object['name'] === 'vi' && property === 'mock')
}

function targetOf(from: string, specifier: string | null): Pick<Import, 'file' | 'package'> {
  if (specifier === null) return { file: null, package: null }
  const path = specifier.replace(/\?.*$/, '')
  if (path.startsWith('#')) return { file: posix.normalize(path.slice(1)), package: null }
  if (path.startsWith('.')) return { file: posix.join(posix.dirname(from), path), package: null }
  if (isBuiltin(path)) return { file: null, package: `node:${path.replace(/^node:/, '')}` }
  const [scope = '', name = ''] = path.split('/')
  return { file: null, package: scope.startsWith('@') ? `${scope}/${name}` : scope }
}
