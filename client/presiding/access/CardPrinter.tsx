import type { ReactNode } from 'react'
import type { AccessCard } from '#shared/protocol/http.ts'
import { AskPrinted } from './AskPrinted.tsx'
import { PrintedCards, type LanguageOf } from './PrintedCards.tsx'

/** How far cards are on their way to paper. `lost`: a language did not arrive, and nothing went to the printer. */
export type PrintStage = 'none' | 'printing' | 'asked' | 'lost'

interface CardPrinterProps {
  cards: readonly AccessCard[]
  languageOf?: LanguageOf | undefined
  stage: PrintStage
  onStage: (stage: PrintStage) => void
  /** They are on paper. */
  onPrinted: () => void
}

/** Brings cards to paper. A browser says the same when it has printed and when its dialog was cancelled: only a person knows, and is asked. */
export function CardPrinter({ cards, languageOf, stage, onStage, onPrinted }: CardPrinterProps): ReactNode {
  if (stage === 'printing') return <PrintedCards cards={cards} languageOf={languageOf} onDone={() => onStage('asked')} onLost={() => onStage('lost')} />
  if (stage !== 'asked') return null
  const printed = (): void => {
    onStage('none')
    onPrinted()
  }
  return <AskPrinted n={cards.length} onPrinted={printed} onAgain={() => onStage('printing')} onLater={() => onStage('none')} />
}
