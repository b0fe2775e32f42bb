import type { SourceFile } from '../sourceTree.ts'
import { isNode, literalText, visitSyntax } from '../syntax.ts'

/** The catalogue of a language: file by file, the messages by their keys. */
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, string>>

const WORDS = /^client\/text\/(\w\w)\/(\w+)\.ts$/

/** The catalogues among these files, by language; a language is one as soon as it can be spoken. */
export function cataloguesOf(files: readonly SourceFile[]): Map<string, Catalogue> {
  const speaks = new Set(files.flatMap(({ path }) => /^client\/text\/(\w\w)\/speech\.ts$/.exec(path)?.[1] ?? []))
  const found = new Map<string, Map<string, ReadonlyMap<string, string>>>()
  for (const file of files) {
    const [, language, name] = WORDS.exec(file.path) ?? []
    if (language === undefined || name === undefined || name === 'speech' || name === 'files' || !speaks.has(language)) continue
    found.set(language, (found.get(language) ?? new Map<string, ReadonlyMap<string, string>>()).set(name, messagesOf(file)))
  }
  return found
}

/** Every text that is the value of a property, as the build compiles them. */
function messagesOf(file: SourceFile): Map<string, string> {
  const messages = new Map<string, string>()
  visitSyntax(file, node => {
    if (node.type !== 'Property') return
    const [key, text] = [literalText(node['key']) ?? (isNode(node['key']) ? String(node['key']['name']) : ''), literalText(node['value'])]
    if (text !== null) messages.set(key, text)
  })
  return messages
}
