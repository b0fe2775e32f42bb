import { COLOUR_WORDS } from './colourWords.ts'
import { lineAt, type SourceFile } from './sourceTree.ts'
import { isNode, literalText, visitSyntax, type SyntaxNode } from './syntax.ts'

/** The one file that names colours; everywhere else a colour is a token. */
const TOKENS = 'client/ui/tokens.css'

const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i
const COLOURED_ATTRIBUTE = /^(fill|stroke|color|stopColor|floodColor)$/
const NOT_COLOURED = /^(animation|container|font|grid|transition|view-transition|will-change|content|counter|list-style-type)/
const PHYSICAL = /^(left|right)$|^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b|^border-(top|bottom)-(left|right)-/
const SIDED = /^(text-align|text-align-last|float|clear|caption-side)$/
const FOUR_SIDES = /^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$/

/** Faults of a style sheet: colours outside the tokens, and left or right where start and end are meant. */
export function styleFaultsOf(file: SourceFile): string[] {
  const blank = (found: string): string => found.replaceAll(/[^\n]/g, ' ')
  const css = file.text.replaceAll(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)/g, blank)
  // A declaration ends in a semicolon or a brace that closes; `a:hover {` does neither.
  const declarations = css.matchAll(/(?<=[{};]\s*)([\w-]+)\s*:\s*([^;{}]*)(?=[;}])/g)
  return [...declarations].flatMap(({ 1: property = '', 2: value = '', index }) => {
    const fault = styleFaultOf(property, value, file.path === TOKENS)
    return fault === null ? [] : [`${file.path}:${lineAt(css, index)} ${fault}`]
  })
}

/** The same for a component: its `style={{ … }}`, and attributes of SVG that are colours. */
export function inlineStyleFaultsOf(file: SourceFile): string[] {
  const faults: string[] = []
  const judge = (name: string, value: unknown, { start }: SyntaxNode): void => {
    const property = name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
    const fault = styleFaultOf(property, literalText(value) ?? '', false)
    if (fault !== null) faults.push(`${file.path}:${lineAt(file.text, start)} ${fault}`)
  }
  visitSyntax(file, (node) => {
    if (node.type !== 'JSXAttribute') return
    const name = String((node['name'] as SyntaxNode)['name'])
    if (name === 'style') for (const property of propertiesOf(node['value'])) judge(keyOf(property), property['value'], property)
    else if (COLOURED_ATTRIBUTE.test(name)) judge(name, node['value'], node)
  })
  return faults
}

function propertiesOf(value: unknown): SyntaxNode[] {
  const expression = isNode(value) ? value['expression'] : null
  return isNode(expression) && expression.type === 'ObjectExpression' ? (expression['properties'] as SyntaxNode[]) : []
}

function keyOf({ key }: SyntaxNode): string {
  return isNode(key) ? String(key['name'] ?? key['value']) : ''
}

function styleFaultOf(property: string, value: string, mayNameColours: boolean): string | null {
  const words = value.toLowerCase().replaceAll(/var\(--[\w-]+/g, 'var(')
  const namesColour = COLOUR.test(words) || words.split(/[^a-z-]+/).some((word) => COLOUR_WORDS.has(word))
  if (namesColour && !mayNameColours && !NOT_COLOURED.test(property)) return `names a colour (${property}): make it a token in ${TOKENS}`
  if (PHYSICAL.test(property)) return `${property} is physical: say inline-start or inline-end`
  if (SIDED.test(property) && /^(left|right)$/.test(words.trim())) return `${property}: ${words.trim()} is physical: say start or end`
  const sides = words.trim().split(/\s+(?![^(]*\))/)
  if (FOUR_SIDES.test(property) && sides.length === 4 && sides[1] !== sides[3]) return `${property} sets left and right apart: use ${property}-inline`
  return null
}
