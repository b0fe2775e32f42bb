import { Printer } from 'lucide'
import { useId, useState, type ReactNode } from 'react'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { AccessRow, type Ask } from './AccessRow.tsx'
import { accessGroups, type AccessView } from './accessViews.ts'
import type { HeldCard } from './cardStore.ts'

interface AccessListProps {
  of: Asking
  views: readonly AccessView[]
  held: readonly HeldCard[]
  onAsk: (what: Ask, view: AccessView) => void
  /** New codes for several, and their cards. */
  onCodes: (views: readonly AccessView[]) => void
}

/** All accesses under their headings, with a field to find one by; and whose cards are wanted. */
export function AccessList({ of, views, held, onAsk, onCodes }: AccessListProps): ReactNode {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const groups = accessGroups(views, typed)
  const n = groups.reduce((sum, { views: those }) => sum + those.length, 0)
  const isHeld = (accessId: string): boolean => held.some(({ card }) => card.accessId === accessId)
  // Whose card was issued here a moment ago has not had the time to sign in by it: another code would make it waste paper.
  const absent = views.filter(({ kind, access: { accessId, devices, isRevoked } }) => kind === 'delegation' && devices === 0 && !isRevoked && !isHeld(accessId))
  const chosen = views.filter(({ access }) => ticked.has(access.accessId))
  const tick = (accessId: string): void => setTicked(new Set(ticked.has(accessId) ? [...ticked].filter(one => one !== accessId) : [...ticked, accessId]))
  const askChosen = (): void => {
    setTicked(new Set()) // else a second press would end the codes of the first
    onCodes(chosen)
  }
  return (
    <>
      <div className="for-cards">
        <Button icon={Printer} isOff={absent.length === 0} onClick={() => onCodes(absent)}><span><Text of="access.cards-absent" with={{ n: absent.length }} /></span></Button>
        <Button icon={Printer} isOff={chosen.length === 0} onClick={askChosen}><span><Text of="access.cards-ticked" with={{ n: chosen.length }} /></span></Button>
      </div>
      <div className="field">
        <div className="accesses-find"><label className="legend" htmlFor={id}><Text of="access.find" /></label><output className="hint">{typed.trim() !== '' && <Text of="access.found" with={{ n }} />}</output></div>
        <input id={id} autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </div>
      {groups.map(({ kind, views: those }) => (
        <section key={kind}>
          <h3 className="access-kind"><Text of={`access.kind-${kind}`} /></h3>
          <ul className="accesses">
            {those.map(view => {
              const { accessId } = view.access
              return <AccessRow key={accessId} isHeld={isHeld(accessId)} isTicked={ticked.has(accessId)} onTick={() => tick(accessId)} {...{ of, view, onAsk }} />
            })}
          </ul>
        </section>
      ))}
    </>
  )
}
