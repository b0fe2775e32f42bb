import { Printer } from 'lucide'
import { useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { useLeaveAsked } from './LeaveCards.tsx'
import { PrintedCards } from './PrintedCards.tsx'
import type { HeldCard } from './useCards.ts'

/** The cards that were issued in this dialog, and the way to print them; nothing before there is one. */
export function HeldCards({ held, onPrinted }: { held: readonly HeldCard[]; onPrinted: (accessIds: readonly string[]) => void }): ReactNode {
  const [isPrinting, setPrinting] = useState(false)
  const cards = held.map(({ card }) => card)
  const n = held.filter(({ isOut }) => !isOut).length
  useLeaveAsked(n > 0)
  const printed = (): void => {
    setPrinting(false)
    onPrinted(cards.map(({ accessId }) => accessId))
  }
  if (cards.length === 0) return null
  return (
    <div className="held">
      <p><b><Text of="access.held" with={{ n: cards.length }} /></b> <span><Text of="access.unprinted" with={{ n }} /></span></p>
      <Button icon={Printer} onClick={() => setPrinting(true)}><Text of="access.print-cards" with={{ n: cards.length }} /></Button>
      {isPrinting && <PrintedCards cards={cards} onDone={printed} />}
    </div>
  )
}
