import { Unread, type Choice, type FileRows } from './readAs.ts'
import { readSheet } from './readSheet.ts'
import { readXml } from './readXml.ts'
import { unpack } from './unpack.ts'
import { dateStyles, RELATIONS, sharedTexts, sheetsOf, STYLES, TEXTS, WORKBOOK } from './workbook.ts'

/** Reads one sheet of a workbook (Office Open XML), the first or the one that was chosen. */
export function readXlsx(bytes: Uint8Array, { sheet: wanted }: Choice): FileRows {
  const parts = unpack(bytes, name => [WORKBOOK, RELATIONS, STYLES, TEXTS].includes(name))
  const workbook = parts.get(WORKBOOK)
  const relations = parts.get(RELATIONS)
  if (workbook === undefined || relations === undefined) throw new Unread('not-a-workbook')
  const sheets = sheetsOf(workbook, relations)
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0]
  const cells = sheet === undefined ? undefined : unpack(bytes, name => name === sheet.part).get(sheet.part)
  if (sheet === undefined || cells === undefined) throw new Unread('damaged')
  const texts = parts.get(TEXTS)
  const styles = parts.get(STYLES)
  const { rows, blank } = readSheet(cells, {
    texts: texts === undefined ? [] : sharedTexts(texts),
    dates: styles === undefined ? new Set() : dateStyles(styles),
    isFrom1904: isFrom1904(workbook),
  })
  return { readAs: { kind: 'workbook', sheet: sheet.name, sheets: sheets.map(({ name }) => name) }, rows, blank }
}

function isFrom1904(workbook: Uint8Array): boolean {
  let isSo = false
  readXml(workbook, {
    open: (name, { attributes }) => {
      if (name === 'workbookPr') isSo = /^(1|true|on)$/.test(attributes['date1904'] ?? '')
    },
    close: () => {}, text: () => {},
  })
  return isSo
}
