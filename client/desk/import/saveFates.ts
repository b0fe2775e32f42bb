import { csvText } from '#shared/csv/csvText.ts'
import { t } from '#client/text/t.ts'
import { keepFile } from '#client/writing/keepFile.ts'
import { fateWords, type Sight } from './fateWords.ts'
import { csvFile } from '#client/writing/csvFile.ts'
import type { FatedRow } from './useImport.ts'

/** Saves what becomes of each row, beside what the row says, for whoever made the list; nothing in it starts a formula. */
export function saveFates(rows: readonly FatedRow[], headings: readonly string[], sight: Sight): void {
  keepFile('fates.csv', csvFile(fatesCsv(rows, headings, sight)))
}

/** Row by row: its number, its fate, what there is to say of it, and its cells as they are in the file. */
export function fatesCsv(rows: readonly FatedRow[], headings: readonly string[], sight: Sight): string {
  const lines = rows.map(({ row, fate }) => {
    const { word, details } = fate === null ? { word: '', details: [] } : fateWords(fate, sight)
    return [row.at, plain(word), plain(details.join(' · ')), ...row.cells]
  })
  return csvText([[t('import.row'), t('import.fate'), t('import.details'), ...headings], ...lines])
}

/** What keeps a name apart from the direction of the text around it is a sign without sense in a spreadsheet. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '')
