import { useState, type ReactNode } from 'react'
import { revokeCode } from '#client/sync/acting/accessLine.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { useActor } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { AccessList } from './AccessList.tsx'
import type { AccessView } from './accessViews.ts'
import { AskRenewal } from './AskRenewal.tsx'
import { AskRevocation } from './AskRevocation.tsx'
import { CardDialog } from './CardDialog.tsx'
import { CodesDialog } from './CodesDialog.tsx'
import { newHeld } from './cardStore.ts'
import { HeldCards } from './HeldCards.tsx'
import { LeaveCards } from './LeaveCards.tsx'
import { noWords } from './noWords.ts'
import { OnlyHere } from './OnlyHere.tsx'
import { useAccessViews } from './useAccessViews.ts'
import { useCards } from './useCards.ts'
import './access.css'

/** What is open over the list. */
type Over = { kind: 'renew' | 'revoke' | 'card'; accessId: string } | { kind: 'codes'; views: readonly AccessView[] } | { kind: 'leave' } | null

/** Who can come into the meeting, by how many devices; new codes, and their cards. What is issued is held here until it is closed, and nowhere else. */
export function AccessDialog({ onDone }: { onDone: () => void }): ReactNode {
  const actor = useActor()
  const { of, views, isRead, no: unread, read } = useAccessViews()
  const [store] = useState(newHeld)
  const cards = useCards(of, store)
  const [over, setOver] = useState<Over>(null)
  const [no, setNo] = useState<Unreached | null>(null)
  const viewOf = (accessId: string): AccessView | undefined => views.find(({ access }) => access.accessId === accessId)
  const unprinted = cards.held.filter(({ isOut }) => !isOut).length
  const close = (): void => (unprinted > 0 ? setOver({ kind: 'leave' }) : onDone())
  const back = (): void => setOver(null)
  const renew = async ({ access: { accessId } }: AccessView): Promise<void> => {
    const answer = await cards.issue(accessId)
    setNo(typeof answer === 'string' ? answer : null)
    setOver(typeof answer === 'string' ? null : { kind: 'card', accessId })
    await read()
  }
  const revoke = async ({ access: { accessId } }: AccessView): Promise<void> => {
    setNo(await revokeCode(of, accessId))
    back()
    await read()
  }
  const said = no ?? unread
  const one = over === null || !('accessId' in over) ? undefined : viewOf(over.accessId)
  const card = over?.kind === 'card' ? cards.held.find(held => held.card.accessId === over.accessId)?.card : undefined
  return (
    <>
      <Dialog title={<Text of="access.title" />} lead={<Text of="access.lead" />} onClose={close} onSubmit={() => undefined} ends={<Button onClick={close}><Text of="access.close" /></Button>}>
        <p className="no" aria-live="polite">{said !== null && noWords(said)}</p>
        <OnlyHere />
        <HeldCards held={cards.held} onPrinted={cards.putOut} />
        {!isRead ? unread === null && <p className="hint"><Text of="access.reading" /></p> : (
          <AccessList of={of} views={views} held={cards.held} onAsk={(kind, { access: { accessId } }) => setOver({ kind, accessId })} onCodes={those => setOver({ kind: 'codes', views: those })} />
        )}
      </Dialog>
      {over?.kind === 'renew' && one !== undefined && <AskRenewal of={of} view={one} isOwn={one.access.accessId === actor.role} onYes={() => renew(one)} onNo={back} />}
      {over?.kind === 'revoke' && one !== undefined && <AskRevocation of={of} view={one} onYes={() => revoke(one)} onNo={back} />}
      {card !== undefined && <CardDialog card={card} onDone={back} />}
      {over?.kind === 'codes' && <CodesDialog views={over.views} cards={cards} onDone={() => { back(); void read() }} />}
      {over?.kind === 'leave' && <LeaveCards n={unprinted} onYes={onDone} onNo={back} />}
    </>
  )
}
