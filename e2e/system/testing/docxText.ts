import { strFromU8, unzipSync } from 'fflate'

/** A DOCX as this test reads it: the parts by name, its paragraphs and the rows of its tables as texts. */
export interface ReadDocx {
  parts: Readonly<Record<string, string>>
  paragraphs: string[]
  rows: string[][]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Marks of direction, which are for word processors alone. */
const MARKS = /[\u200e\u200f]/g

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, content]) => [name, strFromU8(content)]))
  const body = parts['word/document.xml'] ?? ''
  const cellsOf = (row: string): string[] => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textsOf(cell).join('\n'))
  return { parts, paragraphs: textsOf(body), rows: [...body.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) => cellsOf(row)) }
}

/** The texts of the paragraphs of a piece of a document. */
function textsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text.replace(/&(\w+);/g, (_all, name: string) => ENTITIES[name] ?? '?')).join('').replaceAll(MARKS, ''))
}

/** What keeps a text from being well-formed XML: tags that do not close, names twice, signs that stand for themselves. Null: nothing. */
export function faultOfXml(xml: string): string | null {
  const open: string[] = []
  let at = 0
  for (const { 0: tag, index } of xml.matchAll(/<[^>]*>/g)) {
    const text = xml.slice(at, index)
    if (/[<>]|&(?!amp;|lt;|gt;|quot;|apos;|#\d+;)/.test(text)) return `a sign stands for itself: ${text.slice(0, 40)}`
    at = index + tag.length
    if (/^<[?!]/.test(tag)) continue
    const [, close, name = '', attributes = '', single] = /^<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(tag) ?? []
    if (name === '') return `no tag: ${tag}`
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, one]) => one)
    if (new Set(names).size !== names.length) return `twice in ${tag}`
    if (close === '/' && open.pop() !== name) return `${tag} closes another`
    if (close === '' && single === '') open.push(name)
  }
  return open.length === 0 ? null : `not closed: ${open.join()}`
}
