import { parseSync } from 'vite'
import type { SourceFile } from './sourceTree.ts'

/** A node of the syntax tree, as far as a rule needs to know it. */
export interface SyntaxNode {
  type: string
  start: number
  [field: string]: unknown
}

/**
 * Calls `visit` for every node of a file, types included. Throws on a file that cannot be parsed: a check that skips
 * what it does not understand is green for the wrong reason.
 */
export function visitSyntax(file: SourceFile, visit: (node: SyntaxNode) => void): void {
  const { program, errors } = parseSync(file.path, file.text)
  if (errors[0] !== undefined) throw new Error(`${file.path} cannot be parsed: ${errors[0].message}`)
  visitBelow(program, visit)
}

function visitBelow(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) visitBelow(item, visit)
  else if (typeof value === 'object' && value !== null) {
    if (isNode(value)) visit(value)
    for (const child of Object.values(value)) visitBelow(child, visit)
  }
}

/** Whether a field of a node is itself a node. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
}

/** The text of a string literal or of a template without holes; null for anything that is known only when it runs. */
export function literalText(node: unknown): string | null {
  if (!isNode(node)) return null
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null
  if (node.type === 'TSLiteralType') return literalText(node['literal'])
  const quasis = node['quasis']
  if (node.type !== 'TemplateLiteral' || !Array.isArray(quasis) || quasis.length !== 1) return null
  return (quasis[0] as { value: { cooked: string } }).value.cooked
}
