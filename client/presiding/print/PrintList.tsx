import { Printer } from 'lucide'
import { useEffect, useEffectEvent, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { withWords } from '#client/react/withWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { t } from '#client/text/t.ts'
import { isPrintKey, useKey } from '../useKey.ts'
import type { Printed } from './PrintedList.tsx'

type Sheets = ComponentType<{ printed: Printed; isAsked: boolean; onDone: () => void }>

interface Job {
  Sheets: Sheets
  printed: Printed
  /** Here; else the browser prints by itself. */
  isAsked: boolean
}

const load = async (): Promise<Sheets> => (await withWords('print', () => import('./PrintedList.tsx'))).PrintedList

/**
 * Prints the list as it stands now. What is for paper is loaded behind the window, for the browser may print by itself and
 * then waits for nothing; where it did not come the next press asks for it again.
 */
export function PrintList(): ReactNode {
  const store = useStore()
  const [job, setJob] = useState<Job | null>(null)
  const jobOf = (Sheets: Sheets, isAsked: boolean): Job => {
    const { meeting, version } = store.getSnapshot()
    return { Sheets, isAsked, printed: { meeting, version, at: store.now() } }
  }
  const print = (): void => {
    load().then(sheets => setJob(jobOf(sheets, true)), () => setJob(null))
  }
  useBeforePrint(sheets => {
    const isPrinting = document.querySelector('.paper') !== null // this list, or something else that was asked for
    if (!isPrinting) flushSync(() => setJob(jobOf(sheets, false)))
  })
  useKey(isPrintKey, print)
  return (
    <>
      <Button id="print-list" look="quiet" className="square" icon={Printer} aria-label={t('chair.print')} aria-keyshortcuts="Control+P" title={t('chair.print')} onClick={print} />
      {job !== null && <job.Sheets key={job.printed.at} printed={job.printed} isAsked={job.isAsked} onDone={() => setJob(null)} />}
    </>
  )
}

/** Calls when the browser is about to print, once what is for paper has come. */
function useBeforePrint(onPrint: (sheets: Sheets) => void): void {
  const sheets = useRef<Sheets | null>(null)
  const before = useEffectEvent(() => sheets.current !== null && onPrint(sheets.current))
  useEffect(() => {
    load().then(come => (sheets.current = come), () => {})
    const listener = (): void => void before()
    addEventListener('beforeprint', listener)
    return () => removeEventListener('beforeprint', listener)
  }, [])
}
