import type { ReactNode } from 'react'
import type { Hearing, Order } from '#shared/floor/interrupting/order.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { countWords } from '#client/text/actResult.ts'
import { outcomeName } from '#client/text/outcomeName.ts'
import { delegationName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { formatExactTime } from '#client/text/times.ts'
import { orderView } from './orderView.ts'

/** For those who listen: one was raised, or what became of it. Empty and in its place before, and nothing in it ticks; who is heard is said with the floor. */
export function OrderSaid(): ReactNode {
  const timeZone = useTimeZone()
  const said = useMeeting(meeting => wordsOf(meeting, timeZone).join(t('join.clause')))
  return <p className="sr" aria-live="polite">{said}</p>
}

function wordsOf(meeting: Meeting, timeZone: string): string[] {
  const view = orderView(meeting)
  if (view.kind === 'raised') return [...whose(meeting, view.order), t('chair.order-raised', { time: formatExactTime(view.order.raisedAt, timeZone) }), ...(view.isPutOff ? [t('chair.order-after')] : [])]
  return view.kind === 'ruled' ? [...whose(meeting, view.hearing.order), ...decidedOn(view.hearing)] : []
}

const whose = (meeting: Meeting, { motion, delegationId }: Order): string[] => [t(`order.${motion}`), delegationName(meeting, delegationId)]

function decidedOn(hearing: Hearing): string[] {
  const outcome = outcomeName(hearing)
  return [...(outcome === null ? [] : [t(`chair.outcome-${outcome}`)]), ...(hearing.vote === null ? [] : [countWords(hearing.vote)])]
}
