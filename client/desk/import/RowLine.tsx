import { memo, type ReactNode } from 'react'
import { isOpen } from '#shared/importing/fates.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { columnName } from './columnName.ts'
import { FATE_ICONS, fateWords, type Sight } from './fateWords.ts'
import type { FatedRow } from './useImport.ts'

interface LineProps {
  one: FatedRow
  width: number
  sight: Sight
  onSettle: (at: number) => void
  onBack: () => void
}

/** So much of a cell is shown; the rest is there. */
const MOST_SHOWN = 200

function Line({ one: { row, fate, settlement }, width, sight, onSettle, onBack }: LineProps): ReactNode {
  const said = fate === null ? null : fateWords(fate, sight)
  return (
    <tr data-fate={fate?.kind}>
      <th scope="row"><span className="n">{row.at}</span></th>
      <td className="import-fate">
        {fate !== null && said !== null && (
          <>
            <b><Icon of={FATE_ICONS[fate.kind]} /> {said.word}</b>
            {said.details.map(detail => <small key={detail}>{detail}</small>)}
            {isOpen(fate) && <button type="button" className="link" aria-label={t('import.settle-row', { row: row.at })} onClick={() => onSettle(row.at)}><Text of="import.settle" /></button>}
            {settlement !== undefined && <button type="button" className="link" aria-label={t('import.back-row', { row: row.at })} onClick={onBack}><Text of="import.back" /></button>}
          </>
        )}
      </td>
      {Array.from({ length: width }, (_, column) => <td key={column} data-column={columnName(column, sight.headings)} data-blank={(row.cells[column] ?? '') === '' || undefined}><bdi>{shown(row.cells[column] ?? '')}</bdi></td>)}
    </tr>
  )
}

const shown = (cell: string): string => (cell.length > MOST_SHOWN ? `${cell.slice(0, MOST_SHOWN)}…` : cell)

/** A row of the file and what becomes of it. */
export const RowLine = memo(Line, (one, other) => one.one.row === other.one.row && one.one.fate === other.one.fate && one.one.settlement === other.one.settlement && one.width === other.width && one.sight.headings === other.sight.headings)
