import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '#shared/floor/language.ts'
import type { TextKey } from '#client/text/catalogue.ts'

/** What a window says for a key, whole or anywhere; a value that is given stands in its place, and any other is left open. */
export type Words = (key: TextKey, values?: Readonly<Record<string, string>>) => RegExp

const TEXT = join(import.meta.dirname, '../../../client/text')

/** A line of a file of the catalogue. */
const ENTRY = /^\s*'([\w.-]+)': '((?:[^'\\]|\\.)*)',?$/gm

/** The words of a language, to find by them what a window shows: so a story can be told in any. */
export async function wordsIn(language: Language): Promise<Words> {
  const files = (await readdir(join(TEXT, language))).filter(file => file.endsWith('.ts') && !file.includes('.test.'))
  const sources = await Promise.all(files.map(file => readFile(join(TEXT, language, file), 'utf8')))
  const all = new Map(sources.flatMap(source => [...source.matchAll(ENTRY)].map(([, key = '', text = '']) => [key, unescaped(text)])))
  return (key, values = {}) => {
    const message = all.get(key)
    if (message === undefined) throw new Error(`${language} has no words for ${key}`)
    return new RegExp(`^${patternOf(message, values)}$`)
  }
}

/** Marks of direction may stand around a value; what a language makes of a name, or of a number, is left open. */
function patternOf(message: string, values: Readonly<Record<string, string>>): string {
  return piecesOf(message).map(piece => {
    if (!piece.startsWith('{')) return escaped(piece)
    const value = values[piece.slice(1, -1)]
    return value === undefined ? '.*' : `.{0,6}${escaped(value)}.?`
  }).join('')
}

/** Words, and what stands in braces, which may hold others; tags are left out. */
function piecesOf(message: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let piece = ''
  const end = (): void => {
    if (piece !== '') pieces.push(piece)
    piece = ''
  }
  for (const sign of message.replaceAll(/<\/?\w+>/g, '')) {
    if (sign === '{' && depth === 0) end()
    piece += sign
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    if (sign === '}' && depth === 0) end()
  }
  end()
  return pieces
}

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&').replaceAll(/\s/g, '\\s')
const unescaped = (text: string): string => text.replaceAll(/\\u(\w{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll(/\\(.)/g, '$1')
