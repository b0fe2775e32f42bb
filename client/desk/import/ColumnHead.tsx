import type { ReactNode } from 'react'
import { FIELDS, type Field } from '#shared/importing/columns.ts'
import { t } from '#client/text/t.ts'
import { columnLetter, columnName } from './columnName.ts'
import type { Import } from './useImport.ts'

/** What a column holds: as it was read from its heading, or as one says. */
export function ColumnHead({ column, made }: { column: number; made: Import }): ReactNode {
  const { columns, headings, setField } = made
  return (
    <th scope="col">
      <span className="import-letter">{columnLetter(column)}</span> <bdi>{headings[column]}</bdi>
      <select aria-label={t('import.holds', { column: columnName(column, headings) })} value={columns.fields[column] ?? ''} onChange={event => setField(column, event.target.value === '' ? null : (event.target.value as Field))}>
        <option value="">{t('import.field-none')}</option>
        {FIELDS.map(field => <option key={field} value={field}>{t(`import.field-${field}`)}</option>)}
      </select>
    </th>
  )
}
