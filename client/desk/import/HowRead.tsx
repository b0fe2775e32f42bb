import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { ENCODINGS, SEPARATORS, type Choice, type Encoding, type ReadAs, type Separator } from './reading/readAs.ts'

const SEPARATOR_WORDS = { ',': 'import.separator-comma', ';': 'import.separator-semicolon', '\t': 'import.separator-tab' } as const

/** How the file was read, and how else it could be. */
export function HowRead({ readAs, again }: { readAs: ReadAs; again: (choice: Choice) => void }): ReactNode {
  if (readAs.kind === 'workbook') {
    return (
      <label className="field"><span className="legend"><Text of="import.sheet" /></span>
        <select value={readAs.sheet} onChange={event => again({ sheet: event.target.value })}>{readAs.sheets.map(sheet => <option key={sheet}>{sheet}</option>)}</select>
      </label>
    )
  }
  return (
    <>
      <label className="field"><span className="legend"><Text of="import.encoding" /></span>
        <select value={readAs.encoding} onChange={event => again({ encoding: event.target.value as Encoding })}>
          {ENCODINGS.map(encoding => <option key={encoding} value={encoding}>{t(`import.encoding-${encoding}`)}</option>)}
        </select>
      </label>
      <label className="field"><span className="legend"><Text of="import.separator" /></span>
        <select value={readAs.separator} onChange={event => again({ separator: event.target.value as Separator })}>
          {SEPARATORS.map(separator => <option key={separator} value={separator}>{t(SEPARATOR_WORDS[separator])}</option>)}
        </select>
      </label>
    </>
  )
}
