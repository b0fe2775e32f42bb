import { Printer } from 'lucide'
import { useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import type { AccessView } from './accessViews.ts'
import { AskCodes } from './AskCodes.tsx'
import { CardPrinter, type PrintStage } from './CardPrinter.tsx'
import { CodesRun } from './CodesRun.tsx'
import { LostLanguage } from './LostLanguage.tsx'
import type { LanguageOf } from './PrintedCards.tsx'
import type { Cards } from './useCards.ts'

interface CodesDialogProps {
  views: readonly AccessView[]
  cards: Cards
  languageOf?: LanguageOf
  /** Codes are being issued: whoever asked for the same again would end them. */
  onBegin?: () => void
  onDone: () => void
}

/** New codes for several, and then their cards on paper. What is issued stays with the list, whatever fails. */
export function CodesDialog({ views, cards: { held, run, issueAll, stop, putOut }, languageOf, onBegin, onDone }: CodesDialogProps): ReactNode {
  const [isBegun, setBegun] = useState(false)
  const [stage, setStage] = useState<PrintStage>('none')
  const issue = (accessIds: readonly string[]): void => {
    setBegun(true)
    onBegin?.()
    void issueAll(accessIds)
  }
  if (!isBegun || run === null) return <AskCodes views={views} onYes={() => issue(views.map(({ access }) => access.accessId))} onNo={onDone} />
  const those = views.flatMap(({ access }) => held.filter(({ card }) => card.accessId === access.accessId).map(({ card }) => card))
  const failed = run.failed.map(({ accessId }) => accessId)
  return (
    <>
      <Dialog
        title={<Text of="access.codes-run" with={{ n: views.length }} />} lead={<Text of="access.once" />} onClose={run.isRunning ? stop : onDone} onSubmit={() => setStage(!run.isRunning && those.length > 0 ? 'printing' : 'none')}
        ends={run.isRunning ? <Button onClick={stop}><Text of="access.stop" /></Button> : (
          <>
            <Button onClick={onDone}><Text of="access.back" /></Button>
            {failed.length > 0 && <Button onClick={() => issue(failed)}><Text of="access.again" with={{ n: failed.length }} /></Button>}
            {those.length > 0 && <Button look="go" type="submit" icon={Printer}><Text of="access.print-cards" with={{ n: those.length }} /></Button>}
          </>
        )}
      >
        <CodesRun run={run} views={views} issued={those.length} />
        <LostLanguage isLost={stage === 'lost'} />
      </Dialog>
      <CardPrinter cards={those} stage={stage} onStage={setStage} onPrinted={() => putOut(those.map(({ accessId }) => accessId))} languageOf={languageOf} />
    </>
  )
}
