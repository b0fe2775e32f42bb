import type { ReactNode, Ref } from 'react'
import type { AccessCard } from '#shared/protocol/http.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useSelected } from '#client/react/useSelected.ts'
import { spoken } from '#client/text/speaking.ts'
import { cardLink } from './cardLink.ts'
import type { CardSpeech } from './cardSpeech.ts'
import { cardText } from './cardText.ts'
import { QrCode } from './QrCode.tsx'

interface CardFactsProps {
  ref?: Ref<HTMLDivElement>
  card: AccessCard
  /** In which language it is written; else in that of the page. */
  speech?: CardSpeech
  /** It says what to do with it: on paper nobody stands beside it. */
  saysHow?: true
}

/** An access card, on the screen as on paper. The code comes as it is read aloud. */
export function CardFacts({ ref, card, speech = spoken(), saysHow }: CardFactsProps): ReactNode {
  const { code } = card
  const written = useSelected(useStore(), ({ meeting }) => meeting) // not in the words of the page: a card has its own
  const { language, dir, meeting, when, place, rehearsal, name, role, how, valid } = cardText(written, card, speech)
  const link = cardLink(code)
  const [way, mark] = [link.slice(0, -code.length - 1), `#${code}`] // a code that is broken between two lines is typed wrong
  return (
    <div ref={ref} className="access-card" lang={language} dir={dir}>
      <p className="card-meeting"><span dir="auto">{meeting}</span>{rehearsal !== null && <span className="tag">{rehearsal}</span>}</p>
      <p className="card-when"><b>{when}</b> <span dir="auto">{place}</span></p>
      <div className="card-whose">
        <p className="card-name fits" dir="auto">{name}</p>
        {role !== null && <p className="card-role">{role}</p>}
      </div>
      <QrCode link={link} />
      {saysHow === true && <p className="card-how">{how}</p>}
      <p className="card-code n">{code}</p>
      <p className="card-link"><span className="n">{way}<wbr /><b>{mark}</b></span></p>
      <p className="card-valid">{valid}</p>
    </div>
  )
}
