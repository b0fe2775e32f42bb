import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '#shared/floor/language.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import { spoken } from '#client/text/speaking.ts'
import { usePrinter } from '../print/usePrinter.ts'
import { usePrintedFit } from '../print/usePrintedFit.ts'
import { CardFacts } from './CardFacts.tsx'
import { loadCardSpeech, type CardSpeech } from './cardSpeech.ts'
import '../print/print.css'
import './cards.css'

/** So many cards are on one sheet of A4, in two columns. */
export const ON_A_SHEET = 4

/** In which language the card of an access is written. */
export type LanguageOf = (accessId: string) => Language

const asThePage: LanguageOf = () => spoken().language

interface Printing {
  cards: readonly AccessCard[]
  /** Else in that of the page. */
  languageOf?: LanguageOf | undefined
  onDone: () => void
  /** A language did not arrive, and nothing went to the printer. */
  onLost: () => void
}

/** Cards that go to the printer in place of the window, each in its language, to be cut apart; nobody sees them on the screen. */
export function PrintedCards({ cards, languageOf = asThePage, onDone, onLost }: Printing): ReactNode {
  const [speeches, setSpeeches] = useState<readonly CardSpeech[] | null>(null)
  const load = useEffectEvent(() => Promise.all([...new Set(cards.map(({ accessId }) => languageOf(accessId)))].map(loadCardSpeech)))
  const lost = useEffectEvent(onLost)
  useEffect(() => {
    let isWanted = true
    load().then(come => isWanted && setSpeeches(come), () => isWanted && lost())
    return () => void (isWanted = false)
  }, [])
  if (speeches === null) return null
  const speechOf = (accessId: string): CardSpeech => speeches.find(({ language }) => language === languageOf(accessId)) ?? spoken()
  return <Sheets cards={cards} speechOf={speechOf} onDone={onDone} />
}

interface SheetsProps {
  cards: readonly AccessCard[]
  speechOf: (accessId: string) => CardSpeech
}

function Sheets({ cards, speechOf, onDone }: SheetsProps & { onDone: () => void }): ReactNode {
  usePrinter(true, onDone)
  const sheets = Array.from({ length: Math.ceil(cards.length / ON_A_SHEET) }, (_, sheet) => cards.slice(sheet * ON_A_SHEET, (sheet + 1) * ON_A_SHEET))
  return createPortal(
    <div className="paper" aria-hidden inert>{sheets.map(those => <Sheet key={those[0]?.accessId} cards={those} speechOf={speechOf} />)}</div>,
    document.body,
  )
}

function Sheet({ cards, speechOf }: SheetsProps): ReactNode {
  return <section className="sheet"><div className="sheet-cards">{cards.map(card => <PrintedCard key={card.accessId} card={card} speech={speechOf(card.accessId)} />)}</div></section>
}

/** A quarter of the sheet, whatever stands on it: the longer its names, the smaller it is set. */
function PrintedCard({ card, speech }: { card: AccessCard; speech: CardSpeech }): ReactNode {
  const fitted = usePrintedFit()
  return <CardFacts ref={fitted} card={card} speech={speech} saysHow />
}
