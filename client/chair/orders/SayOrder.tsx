import type { ReactNode } from 'react'
import { t } from '#client/text/t.ts'
import { Text } from '#client/text/Text.tsx'
import { Representative, type Form } from '../Whom.tsx'
import type { OrderView } from './orderView.ts'

/** What the Chair says while a point of order, or a motion, comes before everything else. */
export function SayOrder({ view }: { view: Extract<OrderView, { kind: 'raised' | 'heard' }> }): ReactNode {
  const { delegationId, motion } = view.kind === 'raised' ? view.order : view.hearing.order
  const whomTo = (form: Form): ReactNode => <Representative of={delegationId} form={form} />
  const matter = t(`say.on-${motion}`)
  if (view.kind === 'raised') return <Text of="say.order" with={{ whom: whomTo('give'), matter }} />
  const { appeal } = view.hearing
  if (appeal !== null) return <Text of="say.appeal" with={{ whom: <Representative of={appeal.delegationId} form="by" /> }} />
  const whom = whomTo('thank')
  return motion === 'point-of-order' ? <Text of="say.heard-order" with={{ whom }} /> : <Text of="say.heard-motion" with={{ whom, matter }} />
}
