import { useState, type ReactNode } from 'react'
import { accessIdOf } from '#shared/protocol/http.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import type { AccessView } from '#client/presiding/access/accessViews.ts'
import { heldInWindow } from '#client/presiding/access/cardStore.ts'
import { CodesDialog } from '#client/presiding/access/CodesDialog.tsx'
import { HeldCards } from '#client/presiding/access/HeldCards.tsx'
import { noWords } from '#client/presiding/access/noWords.ts'
import { OnlyHere } from '#client/presiding/access/OnlyHere.tsx'
import { useAccessViews } from '#client/presiding/access/useAccessViews.ts'
import { useCards } from '#client/presiding/access/useCards.ts'
import { ChooseCards } from './ChooseCards.tsx'
import { keepCardLanguages, keptCardLanguages, ownLanguage, type CardLanguages } from './keptCardLanguages.ts'
import { ownCardToCome } from './ownCardToCome.ts'
import '#client/presiding/access/access.css'
import './cardsPart.css'

/** Access cards for the desks of the hall: who gets one, in which language. To print one is to issue its code. */
export function CardsPart(): ReactNode {
  const { of, views: known, isRead, no, read } = useAccessViews()
  const own = accessIdOf(of.actor)
  const views = ownCardToCome(known, own)
  const cards = useCards(of, heldInWindow(of.meetingId))
  const written = useMeeting(({ plan }) => plan?.language ?? 'en')
  const access = `${of.meetingId}/${own}`
  const [languages, setLanguages] = useState(() => keptCardLanguages(access, written))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<readonly AccessView[] | null>(null)
  const keep = (wanted: CardLanguages): void => {
    setLanguages(wanted)
    keepCardLanguages(access, wanted)
  }
  const languageOf = (accessId: string): CardLanguages['others'] => ownLanguage(languages, accessId) ?? languages.others
  const isOnlyByBrowser = views.some(({ access: { accessId, hasCard } }) => accessId === own && !hasCard)
  const done = (): void => {
    setAsked(null)
    void read()
  }
  return (
    <article className="cards-part">
      <h2><Text of="cards.title" /></h2>
      <p className="lead"><Text of="cards.lead" /></p>
      <p className="no" aria-live="polite">{no !== null && noWords(no)}</p>
      <OnlyHere />
      {isOnlyByBrowser && <p className="hint"><Text of="cards.own" /></p>}
      <HeldCards held={cards.held} languageOf={languageOf} onPrinted={cards.putOut} />
      {cards.held.length > 0 && <p className="hint"><Text of="cards.unprinted" /></p>}
      {isRead ? <ChooseCards views={views} languages={languages} onLanguages={keep} chosen={chosen} onChosen={setChosen} onPrint={setAsked} /> : no === null && <p className="hint"><Text of="access.reading" /></p>}
      {asked !== null && <CodesDialog views={asked} cards={cards} languageOf={languageOf} onBegin={() => setChosen(new Set())} onDone={done} />}
    </article>
  )
}
