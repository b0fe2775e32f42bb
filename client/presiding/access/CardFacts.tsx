import type { ReactNode } from 'react'
import type { AccessCard } from '#shared/protocol/http.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { Text } from '#client/text/Text.tsx'
import { accessName } from './accessViews.ts'
import { cardLink } from './cardLink.ts'
import { QrCode } from './QrCode.tsx'

/** What stands on an access card, on the screen as on paper. The code comes as it is read aloud. */
export function CardFacts({ card }: { card: AccessCard }): ReactNode {
  const { role, code } = card
  const name = useMeeting(meeting => accessName(meeting, card))
  const plan = useMeeting(meeting => meeting.plan)
  const link = cardLink(code)
  const [way, mark] = [link.slice(0, -code.length - 1), `#${code}`] // a code that is broken between two lines is typed wrong
  return (
    <>
      <p className="card-meeting"><span><bdi>{plan?.title}</bdi></span><RehearsalTag /></p>
      <div className="card-whose">
        <p className="card-name fits" dir="auto">{name}</p>
        {(role === 'delegation' || role === 'panellist') && <p className="card-role"><Text of={`access.role-${role}`} /></p>}
      </div>
      <QrCode link={link} />
      <p className="card-code n">{code}</p>
      <p className="card-link"><span className="n">{way}<wbr /><b>{mark}</b></span></p>
      <p className="card-valid"><Text of="access.valid" /></p>
    </>
  )
}
