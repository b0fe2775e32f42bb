import type { CSSProperties, ReactNode } from 'react'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatSpan, formatTime } from '#client/text/times.ts'
import type { PrintedRow } from './printedPages.ts'
import { usePrintedFit } from './usePrintedFit.ts'

const COLUMNS = ['place', 'name', 'code', 'on-behalf', 'language', 'text', 'state', 'expected'] as const

/** One sheet of paper; what it is of stands on each, for sheets come apart. */
export function PrintedPage({ rows, head, foot }: { rows: readonly PrintedRow[]; head: ReactNode; foot: ReactNode }): ReactNode {
  const fitted = usePrintedFit()
  return (
    <section className="sheet">
      {head}
      <div ref={fitted} className="sheet-rows">
        <table style={{ '--letters': Math.max(0, ...rows.map(({ code }) => code.length)) } as CSSProperties}>
          <colgroup>{COLUMNS.map(column => <col key={column} className={`of-${column}`} />)}</colgroup>
          <thead><tr>{COLUMNS.map(column => <th key={column} scope="col"><Text of={`print.${column}`} /></th>)}</tr></thead>
          <tbody>{rows.map(row => <Row key={row.key} row={row} />)}</tbody>
        </table>
        {rows.length === 0 && <p><Text of="list.empty" /></p>}
      </div>
      <p className="sheet-foot">{foot}</p>
    </section>
  )
}

function Row({ row: { heading, place, name, code, line, language, hasText, state, at } }: { row: PrintedRow }): ReactNode {
  const timeZone = useTimeZone()
  return (
    <>
      {heading !== null && <tr className="sheet-band"><th colSpan={COLUMNS.length} scope="rowgroup">{heading === 'heard' ? <Text of="print.heard-here" /> : <Text of={`band.${heading}`} />}</th></tr>}
      <tr data-state={state.kind}>
        <td><span className="n">{place}</span></td>
        <td><span className="fits" dir="auto">{name}</span></td>
        <td><bdi>{code}</bdi></td>
        <td><span className="fits" dir="auto">{line}</span></td>
        <td>{language}</td>
        <td>{hasText && <Text of="print.text-received" />}</td>
        <td><State state={state} timeZone={timeZone} /></td>
        <td><span className="n">{at !== null && formatTime(at, timeZone)}</span></td>
      </tr>
    </>
  )
}

function State({ state, timeZone }: { state: PrintedRow['state']; timeZone: string }): ReactNode {
  if (state.kind === 'speaking') return <b><Text of="print.has-floor" /></b>
  if (state.kind === 'heard') return <Text of="print.heard-at" with={{ at: formatTime(state.givenAt, timeZone), time: formatSpan(state.ms) }} />
  return state.heard > 0 && <Text of="chair.times-heard" with={{ n: state.heard }} />
}
