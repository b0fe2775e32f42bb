import type { ReactNode } from 'react'
import type { Holder, Meeting } from '#shared/floor/model.ts'
import { isListOpen, nextSegmentOf } from '#shared/floor/reading.ts'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { useFit } from '#client/ui/useFit.ts'
import { followingTwo } from './followingTwo.ts'
import { isAnyUnheard } from './leftOver.ts'
import { isToGoOn, mainAct } from './mainAct.ts'
import { decidedNow, nextStep } from './orders/decided.ts'
import { isOrderFirst, orderView, type OrderView } from './orders/orderView.ts'
import { SayOrder } from './orders/SayOrder.tsx'
import { SayOutcome } from './orders/SayOutcome.tsx'
import { sentenceName } from './sentenceName.ts'
import { Whom } from './Whom.tsx'

/** Shares of the full size to try, so that the longest names move nothing below. */
const SHARES = [1, 0.9, 0.8, 0.72, 0.65]

const NO_ORDER: OrderView = { kind: 'none' }

/** The sentence the Chair reads. */
export function ToSay(): ReactNode {
  const speaking = useMeeting(meeting => (meeting.phase.name === 'open' ? (meeting.floor?.holder ?? null) : null))
  const name = useMeeting(meeting => (meeting.floor === null ? '' : sentenceName(meeting, meeting.floor.holder)))
  const isStopped = useMeeting(isToGoOn)
  const order = useMeeting(meeting => (isOrderFirst(meeting) ? orderView(meeting) : NO_ORDER), areSame)
  const decided = useMeeting(decidedNow)
  const step = useMeeting(nextStep)
  const isAfter = speaking !== null && !isStopped && order.kind === 'none' && decided === null
  return (
    <section className="say">
      <p className="label">
        <span>{isAfter ? <Text of="say.label-after" with={{ name }} /> : <Text of="say.label" />}</span>
        <span><Text of="say.language" /></span>
      </p>
      <Words>
        {isAfter && <span className="thanks"><Text of="say.thanks" with={{ whom: <Whom holder={speaking} form="thank" isShort /> }} /><Blank /></span>}
        {decided !== null && <SayOutcome hearing={decided} step={step} />}
        {order.kind === 'raised' || order.kind === 'heard' ? <SayOrder view={order} /> : step === null && <AsItGoes stopped={isStopped ? speaking : null} isAfter={isAfter} />}
      </Words>
    </section>
  )
}

/** No point of order is heard: whoever was stopped goes on, or the next one is called. */
function AsItGoes({ stopped, isAfter }: { stopped: Holder | null; isAfter: boolean }): ReactNode {
  return stopped === null ? <WhatNext isAfter={isAfter} /> : <Text of="say.go-on" with={{ whom: <Whom holder={stopped} form="invite" isShort /> }} />
}

function Words({ children }: { children: ReactNode }): ReactNode {
  const ref = useFit<HTMLParagraphElement>(SHARES)
  return <p ref={ref} className="words">{children}</p>
}

function WhatNext({ isAfter }: { isAfter: boolean }): ReactNode {
  const isOpen = useMeetingAt(isListOpen)
  const kind = useMeeting(meeting => mainAct(afterThis(meeting), isOpen).kind)
  const [next, following] = useMeeting(followingTwo, areSame)
  const followingName = useMeeting(meeting => (following === undefined ? '' : sentenceName(meeting, following)))
  const segment = useMeeting(meeting => nextSegmentOf(meeting)?.title ?? '')
  const title = useMeeting(meeting => meeting.plan?.title ?? '')
  if (kind === 'give' && next !== undefined) {
    const whom = <Whom holder={next} form="give" />
    return following === undefined ? <Text of="say.give" with={{ whom }} /> : <Text of="say.give-then" with={{ whom, following: followingName }} />
  }
  if (isAfter && kind === 'nothing') return null
  switch (kind) {
    case 'open': return <Text of="say.open" with={{ title }} />
    case 'resume': return <Text of="say.resume" />
    case 'begin': return <Text of="say.segment" with={{ segment }} />
    case 'close': return <Close />
    case 'open-list': return <Text of="say.list" />
    default: return <Nobody />
  }
}

/** It is not said that nobody is left where somebody is. */
function Close(): ReactNode {
  const isAnyLeft = useMeeting(isAnyUnheard)
  return <Text of={isAnyLeft ? 'say.close-only' : 'say.close'} />
}

function Nobody(): ReactNode {
  const n = useMeeting(meeting => meeting.waiting.length)
  return n > 0 ? <Text of="say.waiting" with={{ n }} /> : <Text of="say.nobody" />
}

/** The meeting as it will be when whoever speaks has ended. */
function afterThis(meeting: Meeting): Meeting {
  const { floor, heard } = meeting
  return floor === null ? meeting : { ...meeting, floor: null, heard: [...heard, { ...floor, endedAt: floor.givenAt, endedVersion: 0 }] }
}
