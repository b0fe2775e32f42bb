import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import type { FormProps } from '../formProps.ts'

/** A programme that somebody made is made anew by the format only where that is wanted: what would be lost is said before. */
export function AskAnew({ draft, onChange }: Pick<FormProps, 'draft' | 'onChange'>): ReactNode {
  const isAsked = draft.isAnewOffered && draft.programme !== null
  return <div aria-live="polite" className="ask-anew">{isAsked && <Asked onAnew={() => onChange({ programme: null, isAnewOffered: false })} onKeep={() => onChange({ programme: draft.programme, isAnewOffered: false })} />}</div>
}

function Asked({ onAnew, onKeep }: { onAnew: () => void; onKeep: () => void }): ReactNode {
  const asked = useRef<HTMLDivElement>(null)
  // The button that asked for it is gone; where the podium changed, whoever types there goes on.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) asked.current?.querySelector('button')?.focus()
  }, [])
  return (
    <div className="offer" ref={asked}>
      <p><Text of="programme.ask" /></p>
      <div className="offer-ends"><Button kind="keep" onClick={onKeep}><Text of="programme.keep" /></Button><Button look="quiet" kind="anew" onClick={onAnew}><Text of="programme.anew" /></Button></div>
    </div>
  )
}
