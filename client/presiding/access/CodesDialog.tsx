import { Printer } from 'lucide'
import { useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import type { AccessView } from './accessViews.ts'
import { CodesRun } from './CodesRun.tsx'
import { Confirm } from './Confirm.tsx'
import { PrintedCards } from './PrintedCards.tsx'
import type { Cards } from './useCards.ts'

/** New codes for several, one after the other, and then their cards on paper. What is issued stays with the list, whatever fails. */
export function CodesDialog({ views, cards: { held, run, issueAll, stop, putOut }, onDone }: { views: readonly AccessView[]; cards: Cards; onDone: () => void }): ReactNode {
  const [isBegun, setBegun] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const issue = (accessIds: readonly string[]): void => {
    setBegun(true)
    void issueAll(accessIds)
  }
  if (!isBegun || run === null) {
    const n = views.length
    const devices = views.reduce((sum, { access }) => sum + access.devices, 0)
    return (
      <Confirm title={<Text of="access.codes-title" with={{ n }} />} lead={<Text of="access.old-ends" with={{ n }} />} yes={<Text of="access.issue" with={{ n }} />} onYes={() => issue(views.map(({ access }) => access.accessId))} onNo={onDone}>
        <p><Text of="access.cut" with={{ n: devices }} /></p>
      </Confirm>
    )
  }
  const those = views.flatMap(({ access }) => held.filter(({ card }) => card.accessId === access.accessId).map(({ card }) => card))
  const printed = (): void => {
    setPrinting(false)
    putOut(those.map(({ accessId }) => accessId))
  }
  const failed = run.failed.map(({ accessId }) => accessId)
  return (
    <>
      <Dialog
        title={<Text of="access.codes-run" with={{ n: views.length }} />} lead={<Text of="access.once" />} onClose={run.isRunning ? stop : onDone} onSubmit={() => setPrinting(!run.isRunning && those.length > 0)}
        ends={run.isRunning ? <Button onClick={stop}><Text of="access.stop" /></Button> : (
          <>
            <Button onClick={onDone}><Text of="access.back" /></Button>
            {failed.length > 0 && <Button onClick={() => issue(failed)}><Text of="access.again" with={{ n: failed.length }} /></Button>}
            {those.length > 0 && <Button look="go" type="submit" icon={Printer}><Text of="access.print-cards" with={{ n: those.length }} /></Button>}
          </>
        )}
      >
        <CodesRun run={run} views={views} issued={those.length} />
      </Dialog>
      {isPrinting && <PrintedCards cards={those} onDone={printed} />}
    </>
  )
}
