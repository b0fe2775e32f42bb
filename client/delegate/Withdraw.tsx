import { useState, type ReactNode } from 'react'
import { useSubmit } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { requestLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { MyRequest } from './myRequests.ts'

/** Takes a request back. Whoever has a place on the list is asked once more, for it is lost. */
export function Withdraw({ mine: { request, place } }: { mine: MyRequest }): ReactNode {
  const submit = useSubmit()
  const [isAsking, setAsking] = useState(false)
  const what = useMeeting(meeting => requestLine(meeting, request))
  const close = (): void => setAsking(false)
  const withdraw = (): void => {
    close()
    void submit({ type: 'withdrawRequest', requestId: request.requestId })
  }
  return (
    <>
      <Button aria-label={t('delegate.withdraw-of', { what })} onClick={place === null ? withdraw : () => setAsking(true)}><Text of="delegate.withdraw" /></Button>
      {isAsking && (
        <Dialog
          title={<Text of="delegate.withdraw-title" />}
          lead={<Text of="delegate.withdraw-lead" with={{ what, place: place ?? 0 }} />}
          onClose={close}
          onSubmit={withdraw}
          ends={<><Button onClick={close}><Text of="delegate.keep" /></Button><Button look="go" type="submit"><Text of="delegate.withdraw" /></Button></>}
        />
      )}
    </>
  )
}
