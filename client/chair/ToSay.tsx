import type { ReactNode } from 'react'
import type { Holder, Meeting } from '#shared/floor/model.ts'
import { categoryOf } from '#shared/floor/bandOf.ts'
import { isListOpen, nextSegmentOf, podiumPersonOf } from '#shared/floor/reading.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { inSentence } from '#client/text/catalogue.ts'
import { holderName, personName, spokenName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { useFit } from '#client/ui/useFit.ts'
import { followingTwo } from './followingTwo.ts'
import { isOrderFirst, orderView } from './orders/orderView.ts'
import { isToGoOn, mainAct } from './mainAct.ts'

/** Shares of the full size to try, so that the longest names move nothing below. */
const SHARES = [1, 0.9, 0.8, 0.72, 0.65]

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The sentence the Chair reads. */
export function ToSay(): ReactNode {
  const speaking = useMeeting(meeting => (meeting.phase.name === 'open' ? (meeting.floor?.holder ?? null) : null))
  const name = useMeeting(meeting => (meeting.floor === null ? '' : holderName(meeting, meeting.floor.holder)))
  const isStopped = useMeeting(isToGoOn)
  const rising = useMeeting(risingName)
  const isAfter = speaking !== null && !isStopped && rising === null
  return (
    <section className="say">
      <p className="label">
        <span>{isAfter ? <Text of="say.label-after" with={{ name }} /> : <Text of="say.label" />}</span>
        <span><Text of="say.language" /></span>
      </p>
      <Words>
        {rising !== null && <Text of="say.order" with={{ name: rising }} />}
        {isAfter && <span className="thanks"><Text of="say.thanks" with={{ whom: <Whom holder={speaking} isShort /> }} /> </span>}
        {rising === null && (speaking !== null && isStopped ? <Text of="say.go-on" with={{ whom: <Whom holder={speaking} isShort /> }} /> : <WhatNext isAfter={isAfter} />)}
      </Words>
    </section>
  )
}

/** Who is to be heard first, or is heard, on a point of order. */
function risingName(meeting: Meeting): string | null {
  const view = orderView(meeting)
  if (!isOrderFirst(meeting) || (view.kind !== 'raised' && view.kind !== 'heard')) return null
  return spokenName(meeting, (view.kind === 'raised' ? view.order : view.hearing.order).delegationId)
}

function Words({ children }: { children: ReactNode }): ReactNode {
  const ref = useFit<HTMLParagraphElement>(SHARES)
  return <p ref={ref} className="words" lang="en">{children}</p>
}

function WhatNext({ isAfter }: { isAfter: boolean }): ReactNode {
  const isOpen = useMeetingAt(isListOpen)
  const kind = useMeeting(meeting => mainAct(afterThis(meeting), isOpen).kind)
  const [next, following] = useMeeting(followingTwo, isSame)
  const followingName = useMeeting(meeting => (following === undefined ? '' : sentenceName(meeting, following)))
  const segment = useMeeting(meeting => nextSegmentOf(meeting)?.title ?? '')
  const title = useMeeting(meeting => meeting.plan?.title ?? '')
  if (kind === 'give' && next !== undefined) {
    const whom = <Whom holder={next} />
    return following === undefined ? <Text of="say.give" with={{ whom }} /> : <Text of="say.give-then" with={{ whom, following: followingName }} />
  }
  if (isAfter && kind === 'nothing') return null
  switch (kind) {
    case 'open': return <Text of="say.open" with={{ title }} />
    case 'resume': return <Text of="say.resume" />
    case 'begin': return <Text of="say.segment" with={{ segment }} />
    case 'close': return <Text of="say.close" />
    case 'open-list': return <Text of="say.list" />
    default: return <Nobody />
  }
}

function Nobody(): ReactNode {
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  const n = useMeeting(meeting => meeting.waiting.length)
  if (isClosed) return <Text of="say.nothing" />
  return n > 0 ? <Text of="say.waiting" with={{ n }} /> : <Text of="say.nobody" />
}

/** The meeting as it will be when whoever speaks has ended. */
function afterThis(meeting: Meeting): Meeting {
  const { floor, heard } = meeting
  return floor === null ? meeting : { ...meeting, floor: null, heard: [...heard, { ...floor, endedAt: floor.givenAt, endedVersion: 0 }] }
}

/** "the distinguished representative of Pakistan, on behalf of the Organization of Islamic Cooperation". */
function Whom({ holder, isShort = false }: { holder: Holder; isShort?: boolean }): ReactNode {
  const name = useMeeting(meeting => sentenceName(meeting, holder))
  const title = useMeeting(meeting => (holder.kind === 'podium' ? (podiumPersonOf(meeting, holder.personId)?.title ?? '') : ''))
  const isState = useMeeting(meeting => holder.kind === 'request' && categoryOf(meeting, holder.request.delegationId).endsWith('-state'))
  if (holder.kind === 'podium') return isShort ? name : <Text of="say.podium" with={{ name, title }} />
  const { capacity } = holder.request
  const whom = isState ? <Text of="say.state" with={{ name }} /> : <Text of="say.organization" with={{ name }} />
  if (isShort || capacity.kind === 'national') return whom
  return capacity.kind === 'reply' ? <Text of="say.in-reply" with={{ whom }} /> : <Text of="say.on-behalf" with={{ whom, group: inSentence.group(capacity.group) }} />
}

function sentenceName(meeting: Meeting, holder: Holder): string {
  return holder.kind === 'podium' ? personName(meeting, holder.personId) : spokenName(meeting, holder.request.delegationId)
}
