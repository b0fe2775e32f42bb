import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { AccessCard } from '#shared/protocol/http.ts'
import { usePrinter } from '../print/usePrinter.ts'
import { usePrintedFit } from '../print/usePrintedFit.ts'
import { CardFacts } from './CardFacts.tsx'
import '../print/print.css'
import './cards.css'

/** So many cards are on one sheet of A4, in two columns. */
export const ON_A_SHEET = 8

/** Cards that go to the printer in place of the window, to be cut apart; nobody sees them on the screen. */
export function PrintedCards({ cards, onDone }: { cards: readonly AccessCard[]; onDone: () => void }): ReactNode {
  usePrinter(true, onDone)
  const sheets = Array.from({ length: Math.ceil(cards.length / ON_A_SHEET) }, (_, sheet) => cards.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET))
  return createPortal(
    <div className="paper" aria-hidden inert>{sheets.map(those => <Sheet key={those[0]?.accessId} cards={those} />)}</div>,
    document.body,
  )
}

function Sheet({ cards }: { cards: readonly AccessCard[] }): ReactNode {
  const fitted = usePrintedFit()
  return <section className="sheet"><div ref={fitted} className="sheet-cards">{cards.map(card => <div key={card.accessId} className="access-card"><CardFacts card={card} /></div>)}</div></section>
}
