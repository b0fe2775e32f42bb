import { Printer } from 'lucide'
import { useState, type ComponentType, type ReactNode } from 'react'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { withWords } from '#client/react/withWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { t } from '#client/text/t.ts'
import { isPrintKey, useKey } from '../useKey.ts'
import type { Printed } from './PrintedList.tsx'

type Sheets = ComponentType<{ printed: Printed; onDone: () => void }>

/** Prints the list as it stands now; what is for paper is loaded only then, and asked for again by the next press where it did not come. */
export function PrintList(): ReactNode {
  const store = useStore()
  const [job, setJob] = useState<{ Sheets: Sheets; printed: Printed } | null>(null)
  const print = (): void => {
    withWords('print', () => import('./PrintedList.tsx')).then(part => {
      const { meeting, version } = store.getSnapshot()
      setJob({ Sheets: part.PrintedList, printed: { meeting, version, at: store.now() } })
    }, () => setJob(null))
  }
  useKey(isPrintKey, print)
  return (
    <>
      <Button id="print-list" look="quiet" className="square" icon={Printer} aria-label={t('chair.print')} aria-keyshortcuts="Control+P" title={t('chair.print')} onClick={print} />
      {job !== null && <job.Sheets key={job.printed.at} printed={job.printed} onDone={() => setJob(null)} />}
    </>
  )
}
