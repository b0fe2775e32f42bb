import { strToU8, zipSync, type Zippable } from 'fflate'

/** What stands in a sheet: its XML between the tags of `sheetData`, or a whole part. */
export interface Made {
  sheets?: Readonly<Record<string, string>>
  hidden?: readonly string[]
  texts?: string
  styles?: string
  properties?: string
  /** Parts that no workbook needs, or in place of those that it does. */
  parts?: Zippable
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A workbook as programs write it, part by part. */
export function workbook({ sheets = { List: '' }, hidden = [], texts = '', styles = '', properties = '', parts = {} }: Made): Uint8Array {
  const names = Object.keys(sheets)
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`).join('')
  const relations = names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="worksheet" Target="${at % 2 === 0 ? '' : '/xl/'}worksheets/sheet${at + 1}.xml"/>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook ${MAIN}>${properties}<sheets>${list}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    ...(texts === '' ? {} : { 'xl/sharedStrings.xml': strToU8(`<sst ${MAIN}>${texts}</sst>`) }),
    ...(styles === '' ? {} : { 'xl/styles.xml': strToU8(`<styleSheet ${MAIN}>${styles}</styleSheet>`) }),
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheet(sheets[name] ?? ''))])),
    ...parts,
  })
}

const sheet = (rows: string): string => (rows.startsWith('<?xml') ? rows : `<?xml version="1.0"?><worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`)

/** A row of inline texts. */
export const inline = (...cells: readonly string[]): string => `<row>${cells.map(cell => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
