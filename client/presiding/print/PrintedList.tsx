import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { inWords } from '#client/text/inWords.ts'
import { Text } from '#client/text/Text.tsx'
import { formatDate, formatExactTime } from '#client/text/times.ts'
import { PrintedPage } from './PrintedPage.tsx'
import { printedPages } from './printedPages.ts'
import { usePrinter } from './usePrinter.ts'
import './print.css'

/** The list at one moment. */
export interface Printed {
  meeting: Meeting
  version: number
  at: number
}

/** What goes to the printer in place of the window, page by page; nobody sees it on the screen. */
export function PrintedList({ printed: { meeting, version, at }, isAsked, onDone }: { printed: Printed; isAsked: boolean; onDone: () => void }): ReactNode {
  usePrinter(isAsked, onDone)
  const { plan } = inWords(meeting)
  const timeZone = plan?.timeZone ?? 'UTC'
  const pages = printedPages(meeting, at)
  const head = (
    <header>
      <p className="sheet-of"><bdi>{plan?.body}</bdi><RehearsalTag /></p>
      <h1><Text of="print.title" /></h1>
      <p><bdi>{plan?.title}</bdi></p>
      <p className="sheet-of"><bdi>{currentSegment(inWords(meeting))?.title}</bdi><span><Text of="print.as-of" with={{ date: formatDate(at, timeZone), time: formatExactTime(at, timeZone), version }} /></span></p>
    </header>
  )
  return createPortal(
    <div className="paper" aria-hidden inert>
      {pages.map((rows, index) => (
        <PrintedPage key={rows[0]?.key ?? 'none'} rows={rows} head={head} foot={<Text of="print.page" with={{ page: index + 1, pages: pages.length }} />} />
      ))}
    </div>,
    document.body,
  )
}
