import type { Plugin } from 'vite'
import { compiledMessage } from './compiledMessage.ts'

/** The files of the catalogue. */
const WORDS = /\/client\/text\/\w\w\/\w+\.ts$/

/**
 * For Vite, whatever it is at (the windows, development, tests): the ICU messages of the catalogue become programs, so
 * that no window loads what reads them. A message that cannot be read stops the build.
 */
export function compiledWords(): Plugin {
  return {
    name: 'compiled-words',
    transform: {
      filter: { id: WORDS },
      handler(code) {
        const compiled = textsIn(this.parse(code)).reduceRight((before, { start, end, value }) => before.slice(0, start) + compiledMessage(value) + before.slice(end), code)
        return { code: compiled, map: null }
      },
    },
  }
}

interface SourceText {
  start: number
  end: number
  value: string
}

/** The texts that are values of properties, in the order of the source: in these files every one is a message. */
function textsIn(node: unknown): SourceText[] {
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && node.type === 'Property' && 'value' in node && isText(node.value)) return [node.value]
  return Object.values(node).flatMap(textsIn)
}

function isText(node: unknown): node is SourceText {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string'
}
