import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { category as categories, region as regions } from '#shared/floor/category.ts'
import { readCategory, readRegion } from '#shared/importing/categories.ts'
import type { Columns, Field } from '#shared/importing/columns.ts'
import type { Fate } from '#shared/importing/fates.ts'
import { textsOf } from '#shared/importing/rows.ts'
import { Button } from '#client/ui/Button.tsx'
import { isEnter } from '#client/ui/isEnter.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { FatedRow } from './useImport.ts'

interface FieldsProps {
  one: FatedRow
  columns: Columns
  fate: Fate
  onTexts: (texts: Partial<Record<Field, string>>) => void
}

type Texts = Partial<Record<Field, string>>

/** What of a row can be corrected: what is wrong with it, or by what it would be plain. */
export function FieldsOf({ one: { row, settlement }, columns, fate, onTexts }: FieldsProps): ReactNode {
  const [fields] = useState(() => fieldsOf(fate))
  const [texts, setTexts] = useState<Texts>(() => initial(fields, textsOf(row, columns, settlement)))
  const correct = (): void => onTexts(texts)
  // The window around it may have a form of its own, which is sent by nobody here.
  const enter = (event: KeyboardEvent): void => {
    if (!isEnter(event)) return
    event.preventDefault()
    correct()
  }
  if (fields.length === 0) return null
  return (
    <div className="import-fields">
      <p><Text of={fate.kind === 'unclear' ? 'import.or-correct' : 'import.correct'} /></p>
      {fields.map(field => (
        <label key={field} className="field"><span className="legend"><Text of={`import.field-${field}`} /></span>
          {field === 'category' || field === 'region' ? (
            <select value={texts[field] ?? ''} onChange={event => setTexts({ ...texts, [field]: event.target.value })}>
              <option value="">{t('import.not-said')}</option>
              {field === 'category' ? <option value="state">{t('import.category-state')}</option> : null}
              {field === 'category' ? categories.options.map(one => <option key={one} value={one}>{t(`category.${one}`)}</option>) : regions.options.map(one => <option key={one} value={one}>{t(`region.${one}`)}</option>)}
            </select>
          ) : <input value={texts[field] ?? ''} dir="auto" autoComplete="off" onKeyDown={enter} onChange={event => setTexts({ ...texts, [field]: event.target.value })} />}
        </label>
      ))}
      <Button onClick={correct}><Text of="import.use-texts" /></Button>
    </div>
  )
}

function fieldsOf(fate: Fate): Field[] {
  if (fate.kind === 'unclear') return fate.why === 'no-such-state' ? ['name', 'category'] : ['name', 'code']
  return fate.kind === 'faulty' ? [...new Set(fate.faults.map(({ field }) => field))] : []
}

/** Of what is chosen from a list, only what is on it. */
function initial(fields: readonly Field[], said: ReturnType<typeof textsOf>): Texts {
  return Object.fromEntries(fields.map(field => {
    const text = said[field]?.text ?? ''
    if (field === 'category') return [field, readCategory(text)?.category ?? '']
    return [field, field === 'region' ? (readRegion(text) ?? '') : text]
  }))
}
