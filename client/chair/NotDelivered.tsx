import { Suspense, type ReactNode } from 'react'
import { notDelivered, type NotDelivered as Entry } from '#shared/floor/allotting/notDelivered.ts'
import { areSame } from '#shared/floor/same.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { LazyTextButton } from '#client/status/texts/lazyTexts.ts'
import { Button } from '#client/ui/Button.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { requestLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { usePress } from './usePress.ts'

/** T12: once the meeting is closed, what could not be heard, with or without a written statement. */
export function NotDelivered(): ReactNode {
  const entries = useMeeting(notDelivered, areSame)
  const kept = useKeptFocus<HTMLElement>()
  return (
    <section className="undelivered" {...kept} tabIndex={-1}>
      <h2 className="sect"><Text of="chair.not-delivered" /><span><Text of="chair.not-delivered-count" with={{ n: entries.length }} /></span></h2>
      {entries.length === 0 && <p className="none"><Text of="chair.not-delivered-none" /></p>}
      <ul>{entries.map(entry => <Left key={entry.request.requestId} entry={entry} />)}</ul>
    </section>
  )
}

/** I16: of a text that is kept there is nothing to note: who takes it back deletes it. */
function Left({ entry: { request, isListed, hasText } }: { entry: Entry }): ReactNode {
  const { press, isBusy } = usePress()
  const name = useMeeting(meeting => requestLine(meeting, request))
  const does = hasText ? 'take-back' : 'note'
  const noted = { type: 'noteText', requestId: request.requestId, hasText: !hasText } as const
  const isToNote = useWould(noted) === null
  return (
    <li>
      <p><b>{name}</b><small>{hasText ? <Text of="chair.with-text" /> : <Text of="chair.without-text" />}{!isListed && <> · <Text of="chair.not-answered" /></>}</small>{hasText && <Suspense><LazyTextButton requestId={request.requestId} name={name} isMark /></Suspense>}</p>
      {isToNote && (
        <Button look={hasText ? 'quiet' : 'plain'} aria-label={t(`chair.text-${does}-of`, { name })} isOff={isBusy} onClick={() => press(noted)}>
          <span><Text of={`chair.text-${does}`} /></span>
        </Button>
      )}
    </li>
  )
}
