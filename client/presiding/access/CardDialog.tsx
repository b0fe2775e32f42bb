import { Printer } from 'lucide'
import { useState, type ReactNode } from 'react'
import type { AccessCard } from '#shared/protocol/http.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { accessName } from './accessViews.ts'
import { CardFacts } from './CardFacts.tsx'
import { PrintedCards } from './PrintedCards.tsx'

/** The card of one who has just been given a code: to be read aloud, scanned or printed. */
export function CardDialog({ card, onDone }: { card: AccessCard; onDone: () => void }): ReactNode {
  const [isPrinting, setPrinting] = useState(false)
  const over = { onDone: () => setPrinting(false), onLost: () => setPrinting(false) }
  const name = useMeeting(meeting => accessName(meeting, card))
  return (
    <>
      <Dialog
        title={<Text of="access.card-title" with={{ name }} />} lead={<Text of="access.once" />} onClose={onDone} onSubmit={onDone}
        ends={<><Button icon={Printer} onClick={() => setPrinting(true)}><Text of="access.print-cards" with={{ n: 1 }} /></Button><Button look="go" type="submit"><Text of="access.close" /></Button></>}
      >
        <CardFacts card={card} />
      </Dialog>
      {isPrinting && <PrintedCards cards={[card]} {...over} />}
    </>
  )
}
