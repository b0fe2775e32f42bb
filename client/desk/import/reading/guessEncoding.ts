import type { Encoding } from './readAs.ts'

/** By the marks at its beginning a file says itself what it is. */
const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [['utf-8', [0xef, 0xbb, 0xbf]], ['utf-16le', [0xff, 0xfe]], ['utf-16be', [0xfe, 0xff]]]

/** Those of one byte, and the Chinese one. The likelier stands first: a French list is right in two of them. */
const OLD = ['windows-1252', 'windows-1251', 'gb18030', 'windows-1256'] as const

/** So many bytes tell enough. */
const SAMPLE = 64 * 1024

/**
 * The encoding that a text is most likely written in. What is right in UTF-8 is UTF-8; of the others, the one in which most
 * letters beyond ASCII stand in words as people write them. Detectors that go by how often pairs of letters occur in prose take lists
 * of names for Latin ones (see docs/decisions/0017-importing.md).
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked !== undefined) return marked[0]
  const wide = guessWide(bytes.subarray(0, SAMPLE))
  if (wide !== null) return wide
  if (decoded('utf-8', bytes) !== null) return 'utf-8'
  const sample = bytes.subarray(0, SAMPLE)
  const scored = OLD.map(encoding => ({ encoding, score: plausible(new TextDecoder(encoding).decode(sample)) }))
  return scored.toSorted((one, other) => other.score - one.score)[0]?.encoding ?? 'windows-1252'
}

/** A text of two bytes a sign without a mark: its line breaks and separators have an empty byte, always on the same side. */
function guessWide(bytes: Uint8Array): Encoding | null {
  const empty = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  if (bytes.length % 2 === 1 && bytes.length < SAMPLE) return null
  if (even + odd < bytes.length / 50) return null
  return odd > even * 8 ? 'utf-16le' : even > odd * 8 ? 'utf-16be' : null
}

/** Null: it is not written so. */
export function decoded(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // the decoder says no by throwing
  }
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const BEYOND_ASCII = /\P{ASCII}/gu
const countBeyond = (text: string): number => text.match(BEYOND_ASCII)?.length ?? 0

const AS_WRITTEN = [
  // A capital stands at the beginning, or all are capitals.
  /^(?:[A-Z\u00c0-\u00de\u0152]?[a-z\u00df-\u00ff\u0153]+|[A-Z\u00c0-\u00de\u0152]+)$/u,
  /^(?:[А-ЯЁІЇЄ]?[а-яёіїє]+|[А-ЯЁІЇЄ]+)$/u,
  /^[\u0621-\u065f]+$/u,
]
/** What stands between words in the six languages, beyond ASCII. */
const SIGN = /[\u00a0«»’‘“”–—…º°№،؛؟、，。（）：；·]/gu

/** Which part of what is not ASCII is as people write it, from 0 to 1. */
function plausible(text: string): number {
  const beyond = countBeyond(text)
  const signs = text.match(SIGN)?.length ?? 0
  const good = (text.match(WORD) ?? []).filter(isWord).reduce((sum, word) => sum + countBeyond(word), 0)
  return beyond === 0 ? 1 : (good + signs) / beyond
}

function isWord(word: string): boolean {
  if (/^\p{Script=Han}+$/u.test(word)) return [...word].every(sign => commonHan().has(sign))
  const letters = [...word].length
  const beyond = word.match(/[\u0080-\u024f]/gu)?.length ?? 0
  // A Latin word has ASCII letters too: "Côte", "São"; one of accents alone is a word of another script.
  return AS_WRITTEN.some(written => written.test(word)) && (beyond === 0 || beyond <= letters / 2 || letters === 1)
}

let common: Set<string> | undefined

/** The 3,755 signs of the first level of GB 2312: nearly all that is written. */
function commonHan(): Set<string> {
  common ??= new Set(new TextDecoder('gb18030').decode(Uint8Array.from({ length: 40 * 94 * 2 }, (_, at) => {
    const sign = Math.floor(at / 2)
    return at % 2 === 0 ? 0xb0 + Math.floor(sign / 94) : 0xa1 + (sign % 94)
  })))
  return common
}
