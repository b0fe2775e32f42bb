import { Printer } from 'lucide'
import { useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { CardPrinter, type PrintStage } from './CardPrinter.tsx'
import type { HeldCard } from './cardStore.ts'
import { useLeaveAsked } from './LeaveCards.tsx'
import { LostLanguage } from './LostLanguage.tsx'
import type { LanguageOf } from './PrintedCards.tsx'

interface HeldCardsProps {
  held: readonly HeldCard[]
  languageOf?: LanguageOf
  onPrinted: (accessIds: readonly string[]) => void
}

/** The cards that were issued here, and the way to print them; nothing before there is one. */
export function HeldCards({ held, languageOf, onPrinted }: HeldCardsProps): ReactNode {
  const [stage, setStage] = useState<PrintStage>('none')
  const cards = held.map(({ card }) => card)
  const n = held.filter(({ isOut }) => !isOut).length
  useLeaveAsked(n > 0)
  if (cards.length === 0) return null
  return (
    <div className="held">
      <p><b><Text of="access.held" with={{ n: cards.length }} /></b> <span><Text of="access.unprinted" with={{ n }} /></span></p>
      <Button icon={Printer} onClick={() => setStage('printing')}><Text of="access.print-cards" with={{ n: cards.length }} /></Button>
      <LostLanguage isLost={stage === 'lost'} />
      <CardPrinter stage={stage} onStage={setStage} onPrinted={() => onPrinted(cards.map(({ accessId }) => accessId))} {...{ cards, languageOf }} />
    </div>
  )
}
