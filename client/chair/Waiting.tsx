import type { ReactNode } from 'react'
import { reasonToDecline, type Command } from '#shared/floor/commands.ts'
import { useMeeting, useWould } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime } from '#client/text/times.ts'
import { Automatic } from './Automatic.tsx'
import { usePress } from './usePress.ts'
import { waitingGroups, waitingViews, type WaitingView } from './waitingGroups.ts'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A longer one has a line of its own, above its buttons. */
const LONG_NAME = 36

/** Requests that wait, oldest first: the newest come in at the end, so that nothing moves under the hand. */
export function Waiting(): ReactNode {
  const waiting = useMeeting(waitingViews, isSame)
  const kept = useKeptFocus<HTMLElement>()
  return (
    <section className="waiting" {...kept} tabIndex={-1}>
      <h2 className="sect"><Text of="chair.waiting" /><span><Text of="chair.waiting-count" with={{ n: waiting.length }} /></span></h2>
      {waiting.length === 0 && <p className="none"><Text of="chair.waiting-none" /></p>}
      <Groups />
      <ul>{waiting.map(view => <OneWaiting key={view.requestId} view={view} />)}</ul>
      <Automatic />
    </section>
  )
}

function Groups(): ReactNode {
  const { press, isBusy } = usePress()
  const groups = useMeeting(waitingGroups, isSame)
  const mayApprove = useWould({ type: 'approveRequests', requestIds: groups.flatMap(({ requestIds }) => requestIds) }) === null
  if (!mayApprove) return null
  return groups.map(({ band, requestIds }) => (
    <p key={band} className="all">
      <Text of={`band-short.${band}`} />
      <Button kind="approve-all" isOff={isBusy} aria-label={t('chair.approve-all-of', { n: requestIds.length, band: t(`band-short.${band}`) })} onClick={() => press({ type: 'approveRequests', requestIds })}>
        <Text of="chair.approve-all" with={{ n: requestIds.length }} />
      </Button>
    </p>
  ))
}

function OneWaiting({ view: { requestId, name, line, about, language, isDignitary, receivedAt } }: { view: WaitingView }): ReactNode {
  const timeZone = useTimeZone()
  const stated = [line, language, about].filter(part => part !== null).join(' · ')
  return (
    <li className="ask" data-long={name.length > LONG_NAME || undefined}>
      <p><b>{name}</b> {isDignitary && <span className="mark"><Text of="name.dignitary" /></span>}</p>
      <small className="about" title={stated}><span className="n">{formatExactTime(receivedAt, timeZone)}</span>{stated !== '' && ` · ${stated}`}</small>
      <Answer requestId={requestId} name={name} />
    </li>
  )
}

/** Approves or declines, as long as the rules let one. */
function Answer({ requestId, name }: Pick<WaitingView, 'requestId' | 'name'>): ReactNode {
  const { press, isBusy } = usePress()
  const approve: Command = { type: 'approveRequests', requestIds: [requestId] }
  if (useWould(approve) !== null) return null
  return (
    <>
      <Button kind="approve" isOff={isBusy} aria-label={t('chair.approve-of', { name })} onClick={() => press(approve)}><Text of="chair.approve" /></Button>
      <Menu
        button={{ kind: 'decline', look: 'quiet', isOff: isBusy, 'aria-label': t('chair.decline-of', { name }), children: <Text of="chair.decline" /> }}
        title={<Text of="chair.decline-title" with={{ name }} />}
        items={reasonToDecline.options.map(reason => ({ key: reason, label: t(`reason.${reason}`), onPick: () => press({ type: 'declineRequest', requestId, reason }) }))}
      />
    </>
  )
}
