import { lineAt, type SourceFile } from './sourceTree.ts'
import { isNode, visitSyntax } from './syntax.ts'

/**
 * Lines of a file that look at the clock through `Date` itself: `new Date()` and `Date()`. The linter has no rule for
 * these; `Date.now`, `Math.random`, `crypto` and `performance` it finds by itself.
 */
export function clockFaultsOf(file: SourceFile): string[] {
  const faults: string[] = []
  visitSyntax(file, (node) => {
    const callee = node['callee']
    if (!isNode(callee) || callee['name'] !== 'Date') return
    const asksNow = node.type === 'CallExpression' || (node['arguments'] as unknown[]).length === 0
    if (asksNow) faults.push(`${file.path}:${lineAt(file.text, node.start)} looks at the clock: time comes in with the context`)
  })
  return faults
}
