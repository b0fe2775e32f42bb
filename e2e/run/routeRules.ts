import { isTest, lineAt, type SourceFile } from './sourceTree.ts'
import { isNode, literalText, visitSyntax } from './syntax.ts'

/** It sets what has a row in the table of who may ask, and nothing else. */
const REGISTRAR = 'server/http/routes.ts'

const VERBS = new Set(['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'all', 'route'])

/** Lines of the server that set a route past the table: nobody would be asked who they are. */
export function routeFaultsOf(file: SourceFile): string[] {
  if (file.path === REGISTRAR || isTest(file.path)) return []
  const faults: string[] = []
  visitSyntax(file, node => {
    const callee = node['callee']
    if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return
    const property = callee['property']
    const verb = isNode(property) ? String(property['name']) : ''
    if (VERBS.has(verb) && isPath((node['arguments'] as unknown[])[0])) {
      faults.push(`${file.path}:${lineAt(file.text, node.start)} sets a route: give it a row in server/access/authority.ts, and set it by Routes`)
    }
  })
  return faults
}

/** A path of a request, or several: no key and no name begins with a slash. */
function isPath(argument: unknown): boolean {
  if (!isNode(argument)) return false
  const { elements } = argument
  if (Array.isArray(elements)) return elements.some(isPath)
  return literalText(argument)?.startsWith('/') === true
}
