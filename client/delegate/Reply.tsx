import { Reply as ReplyArrow } from 'lucide'
import { useState, type ReactNode } from 'react'
import type { Command } from '#shared/floor/commands.ts'
import { isReply } from '#shared/floor/reading.ts'
import { useSubmit, useWould } from '#client/react/actingHooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { EMPTY_DRAFT, type Draft } from './draft.ts'
import { useMyRequests } from './useMine.ts'

/** The right of reply, in the corner, when it may be asked. */
export function Reply({ draft }: { draft: Draft }): ReactNode {
  const submit = useSubmit()
  const [isAsking, setAsking] = useState(false)
  const command: Command = { type: 'requestFloor', ...EMPTY_DRAFT, capacity: { kind: 'reply' }, details: { ...EMPTY_DRAFT.details, language: draft.details.language } }
  const mayAsk = useWould(command) === null
  const close = (): void => setAsking(false)
  const ask = (): void => {
    close()
    void submit(command)
  }
  if (!mayAsk) return null
  return (
    <>
      <Button icon={ReplyArrow} iconTurns onClick={() => setAsking(true)}><Text of="delegate.reply" /></Button>
      {isAsking && (
        <Dialog
          title={<Text of="delegate.reply-title" />}
          lead={<Text of="delegate.reply-lead" />}
          onClose={close}
          onSubmit={ask}
          beginsAtGo
          ends={<><Button onClick={close}><Text of="delegate.cancel" /></Button><Button look="go" type="submit"><Text of="delegate.reply-ask" /></Button></>}
        />
      )}
    </>
  )
}

/** One that was asked beside another request, until the Chair decides: my card is of the other, and this one would stand far below it. */
export function ReplyStands(): ReactNode {
  const [, ...others] = useMyRequests()
  const mine = others.find(({ request, place }) => place === null && isReply(request))
  return mine && <p><b><Text of="delegate.reply" /></b><Text of="join.colon" /><Text of={mine.standing === 'sending' ? 'delegate.sending' : 'delegate.waiting'} /></p>
}
