import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { fitPlate } from './fitPlate.ts'
import type { Named } from './onAir.ts'

/** The name plate, and of which meeting it is. */
export function Plate({ name, line, statementId }: Named): ReactNode {
  const body = useMeeting(meeting => meeting.plan?.body ?? '')
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const fit = (): void => {
      if (card.current !== null) fitPlate(card.current)
    }
    fit()
    document.fonts.addEventListener('loadingdone', fit)
    addEventListener('resize', fit)
    return () => {
      document.fonts.removeEventListener('loadingdone', fit)
      removeEventListener('resize', fit)
    }
  }) // whenever it is drawn: then the name is another
  return (
    <div className="third" key={statementId}>
      <div className="edge" />
      <div className="card" ref={card}>
        <p className="name">{name}</p>
        {line !== null && <p className="behalf">{line}</p>}
      </div>
      <p className="source"><span><Own of={body} /></span><RehearsalTag /></p>
    </div>
  )
}
