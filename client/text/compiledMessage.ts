import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/**
 * The source of an ICU message as a program: a text where nothing is to be put in, else a function as `Message` says it.
 * Never part of a window. Throws when the message cannot be read, or asks for what the windows have no words for.
 */
export function compiledMessage(text: string): string {
  const parts = parse(text, { requiresOtherClause: true })
  const [only, another] = parts
  if (another === undefined && only?.type === TYPE.literal) return JSON.stringify(only.value)
  return `(v, say) => ${listOf(parts, '')}`
}

/** @param counted what `#` stands for: the value of the plural around it */
function listOf(parts: readonly MessageFormatElement[], counted: string): string {
  return `[${parts.map(part => pieceOf(part, counted)).join(', ')}]`
}

function pieceOf(part: MessageFormatElement, counted: string): string {
  if (part.type === TYPE.literal) return JSON.stringify(part.value)
  if (part.type === TYPE.pound) return `say.number(${counted})`
  const value = `v[${JSON.stringify(part.value)}]`
  if (part.type === TYPE.argument) return value
  if (part.type === TYPE.tag) return `${value}(${listOf(part.children, counted)})`
  if (part.type === TYPE.select) return `...say.select(${value}, ${branchesOf(part.options, counted)})`
  if (part.type === TYPE.plural && part.offset === 0) return `...say.${part.pluralType}(${value}, ${branchesOf(part.options, value)})`
  throw new Error(`No window can say this part of a message: ${JSON.stringify(part)}`)
}

function branchesOf(options: Readonly<Record<string, { value: MessageFormatElement[] }>>, counted: string): string {
  return `{ ${Object.entries(options).map(([name, { value }]) => `${JSON.stringify(name)}: ${listOf(value, counted)}`).join(', ')} }`
}
