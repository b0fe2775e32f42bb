import { isFormulaLike } from '../csv/formula.ts'
import { DISGUISE, id, line } from '../floor/scalars.ts'
import { readCategory, readRegion } from './categories.ts'
import type { Field } from './columns.ts'
import { groupsIn } from './groupsIn.ts'
import type { FieldText, FieldTexts } from './rows.ts'

export const FAULT_CODES = ['no-name', 'too-long', 'like-formula', 'control-signs', 'nothing-seen', 'unknown-category', 'unknown-region', 'unknown-code', 'bad-short-code', 'too-many-groups', 'formula-unsaved', 'cell-error'] as const
export type FaultCode = (typeof FAULT_CODES)[number]

/** What is wrong with a row, and where. */
export interface Fault {
  field: Field
  /** The column of the file, from 0; null where the file has none for it, or the secretary has said it. */
  column: number | null
  code: FaultCode
}

/** As the plan of a meeting has it. */
const LONGEST = 300
const MOST_GROUPS = 60


/** What is wrong with each field by itself; whom the row means is another question. */
export function faultsOf(texts: FieldTexts): Fault[] {
  return (Object.entries(texts) as [Field, FieldText][]).flatMap(([field, said]) => {
    const code = codeOf(field, said)
    return code === null ? [] : [{ field, column: said.column, code }]
  })
}

function codeOf(field: Field, { text, mark }: FieldText): FaultCode | null {
  if (field === 'language') return null
  if (mark === 'formula-unsaved') return 'formula-unsaved'
  if (mark === 'error' || (field === 'groups' ? groupNamesIn(text) : [text]).some(isCellError)) return 'cell-error'
  if (field === 'category') return readCategory(text) === null ? 'unknown-category' : null
  if (field === 'region') return readRegion(text) === null ? 'unknown-region' : null
  if (field === 'name') return codeOfName(text)
  if (field === 'groups') return codeOfGroups(groupNamesIn(text))
  return field === 'short-code' && !isShortCode(text) ? 'bad-short-code' : null
}

/** What a spreadsheet shows in place of what it cannot reckon, in English, French, Spanish and Russian, and those of today's Excel and of Google Sheets: a file of texts has it as a text. */
const CELL_ERROR = /^#(?:(?:NAME|NOM|¿NOMBRE|ИМЯ)\?|(?:REF|¡REF|ССЫЛКА|VALUE|VALEUR|¡VALOR|ЗНАЧ|DIV\/0|¡DIV\/0|ДЕЛ\/0|NUM|NOMBRE|¡NUM|ЧИСЛО|NULL|NUL|¡NULO|ПУСТО|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY|ERROR)!|N\/[AD]|Н\/Д)$/u
const isCellError = (text: string): boolean => CELL_ERROR.test(text)

const groupNamesIn = (text: string): string[] => groupsIn(text).map(({ name }) => name)

/** What goes onto a plate, and from there into files that spreadsheets open. */
function codeOfName(text: string): FaultCode | null {
  if (text.length > LONGEST) return 'too-long'
  if (isFormulaLike(text)) return 'like-formula'
  if (DISGUISE.test(text)) return 'control-signs'
  return line.safeParse(text).success ? null : 'nothing-seen'
}

function codeOfGroups(groups: readonly string[]): FaultCode | null {
  if (groups.length > MOST_GROUPS) return 'too-many-groups'
  return groups.map(codeOfName).find(code => code !== null) ?? null
}

const LONGEST_ID = 64

/** It becomes the delegation's id, with which the ids of its requests begin. */
export const isShortCode = (text: string): boolean => text.length <= LONGEST_ID && id.safeParse(text).success
