import { isTest, lineAt, type SourceFile } from './sourceTree.ts'
import { isNode, literalText, visitSyntax, type SyntaxNode } from './syntax.ts'

/** What takes a text for HTML, by whichever name a program reaches it. */
const TAKES_HTML = new Set([
  'dangerouslySetInnerHTML', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment',
  'parseFromString', 'srcdoc', 'srcDoc',
])

/** What takes a text for a program. */
const TAKES_CODE = new Set(['eval', 'Function'])

/** Lines of a window in which a text, of whomever, could become a part of the page or a program in it. */
export function htmlFaultsOf(file: SourceFile): string[] {
  if (isTest(file.path)) return []
  const faults: string[] = []
  visitSyntax(file, node => {
    const name = takenBy(node)
    if (name !== null) faults.push(`${file.path}:${lineAt(file.text, node.start)} ${name}: what people write is shown as text, and never becomes a part of the page`)
  })
  return faults
}

function takenBy(node: SyntaxNode): string | null {
  switch (node.type) {
    case 'JSXAttribute':
    case 'Property':
      return oneOf(TAKES_HTML, nameOf(node['name']) ?? nameOf(node['key']))
    case 'MemberExpression':
      return oneOf(TAKES_HTML, nameOf(node['property'])) ?? writesDocument(node)
    case 'CallExpression':
    case 'NewExpression':
      return oneOf(TAKES_CODE, calledName(node['callee']))
    default:
      return null
  }
}

const oneOf = (names: ReadonlySet<string>, name: string | null): string | null => (name !== null && names.has(name) ? name : null)

/** Of an identifier, or of a property that is named by a text in brackets. */
function nameOf(node: unknown): string | null {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : literalText(node)
}

/** `eval`, and `window.eval` as well. */
function calledName(callee: unknown): string | null {
  return isNode(callee) && callee.type === 'MemberExpression' ? nameOf(callee['property']) : nameOf(callee)
}

/** `document.write` and `.writeln`; other things may be written to. */
function writesDocument({ object, property }: SyntaxNode): string | null {
  const what = nameOf(property)
  return calledName(object) === 'document' && what !== null && /^write(ln)?$/.test(what) ? `document.${what}` : null
}
