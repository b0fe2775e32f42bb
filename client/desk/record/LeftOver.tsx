import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Unheard } from '#shared/floor/speeches/unheardOf.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { requestLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { leftUnheard } from './leftUnheard.ts'

interface Left {
  key: string
  name: string
  outcome: Unheard
  hasText: boolean
}

/** Whoever could not speak: all that those presiding know of, once the meeting is closed. */
export function LeftOver(): ReactNode {
  const isClosed = useMeeting(({ phase }) => phase.name === 'closed')
  const left = useMeeting(leftOf, areSame)
  return (
    <section>
      <h2><Text of="record.unable" /></h2>
      {!isClosed && <p className="hint"><Text of="record.unable-wait" /></p>}
      {isClosed && left.length === 0 && <p className="hint"><Text of="record.unable-none" /></p>}
      {isClosed && <ol>{left.map(({ key, name, outcome, hasText }) => (
        <li key={key}><Text of="record.unable-outcome" with={{ name: <b>{name}</b>, outcome: t(`record.outcome-${outcome}`) }} />{hasText && <>{t('join.comma')}<Text of="record.unable-text" /></>}</li>
      ))}</ol>}
    </section>
  )
}

const leftOf = (meeting: Meeting): Left[] =>
  leftUnheard(meeting).map(({ request, outcome, hasText }, index) => ({ key: `${request.requestId} ${index}`, name: requestLine(meeting, request), outcome, hasText }))
