import { readXml } from './readXml.ts'
import { unescaped } from './unescaped.ts'

/** A sheet of a workbook, and the part of the package that holds its cells. */
export interface Sheet {
  name: string
  part: string
}

export const WORKBOOK = 'xl/workbook.xml'
export const RELATIONS = 'xl/_rels/workbook.xml.rels'
export const TEXTS = 'xl/sharedStrings.xml'
export const STYLES = 'xl/styles.xml'

/** The sheets that are shown, in their order; where all are hidden, all. */
export function sheetsOf(workbook: Uint8Array, relations: Uint8Array): Sheet[] {
  const targets = new Map<string, string>()
  readXml(relations, {
    open: (name, { attributes }) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', partOf(attributes['Target'] ?? ''))
    },
    close: nothing, text: nothing,
  })
  const sheets: (Sheet & { isHidden: boolean })[] = []
  readXml(workbook, {
    open: (tag, { attributes }) => {
      const part = tag === 'sheet' ? targets.get(attributes['r:id'] ?? attributes['id'] ?? '') : undefined
      if (part?.startsWith('xl/worksheets/') === true) sheets.push({ name: attributes['name'] ?? '', part, isHidden: (attributes['state'] ?? 'visible') !== 'visible' })
    },
    close: nothing, text: nothing,
  })
  const shown = sheets.filter(({ isHidden }) => !isHidden)
  return (shown.length > 0 ? shown : sheets).map(({ name, part }) => ({ name, part }))
}

const nothing = (): void => {}

/** Targets are named from the folder of the workbook, or from the root. */
const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** The texts that the cells of all sheets share; their reading aids (phonetic runs) are no part of them. */
export function sharedTexts(part: Uint8Array): string[] {
  const texts: string[] = []
  let said: string | null = null
  let isText = false
  let aids = 0
  readXml(part, {
    open: name => {
      if (name === 'si') said = ''
      else if (name === 'rPh') aids += 1
      else if (name === 't') isText = aids === 0
    },
    close: name => {
      if (name === 'si') texts.push(unescaped(said ?? ''))
      else if (name === 'rPh') aids -= 1
      else if (name === 't') isText = false
    },
    text: text => {
      if (isText && said !== null) said += text
    },
  })
  return texts
}

/** Of the formats that come with the program, those of dates and times (ECMA-376, 18.8.30). */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Which styles of cells show a number as a date. */
export function dateStyles(part: Uint8Array): ReadonlySet<number> {
  const formats = new Set<number>()
  const styles = new Set<number>()
  let isCells = false
  let style = 0
  readXml(part, {
    open: (name, { attributes }) => {
      if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? '')) formats.add(Number(attributes['numFmtId']))
      if (name === 'cellXfs') isCells = true
      if (name !== 'xf' || !isCells) return
      const format = Number(attributes['numFmtId'] ?? 0)
      if (isBuiltInDate(format) || formats.has(format)) styles.add(style)
      style += 1
    },
    close: name => {
      if (name === 'cellXfs') isCells = false
    },
    text: nothing,
  })
  return styles
}

/** Days, months, years or hours in it, outside of quotes, brackets and what is escaped. */
const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(format.replace(/"[^"]*"|\[(?!h|m|s)[^\]]*\]|\\.|_./gi, '').replace(/general/gi, ''))
