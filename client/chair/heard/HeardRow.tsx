import { Suspense, type ReactNode } from 'react'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { LazyTextButton } from '#client/status/texts/lazyTexts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime, formatSpan } from '#client/text/times.ts'
import { durationText } from '#client/presiding/modalities/durationText.ts'
import { Corrected } from './Corrected.tsx'
import { correctId } from './correctId.ts'
import type { CorrectionDraft } from './correctionDraft.ts'
import type { HeardView } from './heardViews.ts'

interface HeardRowProps {
  view: HeardView
  /** It is being corrected. */
  isOpen: boolean
  onCorrect: (draft: CorrectionDraft) => void
  /** The fields of the correction. */
  children: ReactNode
}

/** One statement: who, when, how much of how much; and what was measured where that was corrected. */
export function HeardRow({ view, isOpen, onCorrect, children }: HeardRowProps): ReactNode {
  const { statementId, name, line, givenAt, recordedMs, givenMs, isOnPaper, corrected, textOf } = view
  const timeZone = useTimeZone()
  const correct = (): void => onCorrect({ statementId, written: durationText(Math.floor(recordedMs / 1000) * 1000), reason: corrected?.reason ?? 'clock-started-late' })
  return (
    <li>
      <p className="who">
        <b>{name}</b> {corrected !== null && <span className="mark"><Text of="heard.corrected" /></span>}
        {textOf !== null && <Suspense><LazyTextButton requestId={textOf} name={name} isMark /></Suspense>}
        {isOnPaper && <span className="mark"><Text of="heard.on-paper" /></span>}
        {line !== null && <small>{line}</small>}
        <small><Text of="heard.at" with={{ time: formatExactTime(givenAt, timeZone) }} /></small>
      </p>
      <p className="took n"><Text of="heard.of" with={{ used: formatSpan(recordedMs), given: formatSpan(givenMs) }} /></p>
      <Button id={correctId(statementId)} aria-expanded={isOpen} aria-label={t('heard.correct-of', { name })} onClick={correct}><span><Text of="heard.correct" /></span></Button>
      {corrected !== null && <Corrected view={view} corrected={corrected} />}
      {children}
    </li>
  )
}
