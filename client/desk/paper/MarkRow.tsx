import { Check, Mic, TriangleAlert, UserX, X } from 'lucide'
import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { capacityLine, delegationName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatSpan } from '#client/text/times.ts'
import { LineName } from './LineName.tsx'
import { differenceOf, mayEnter, type PaperLine, type Settled } from './reconcile.ts'

interface MarkRowProps {
  line: PaperLine
  /** For its sake nothing can be entered. */
  isRefused: boolean
  settled: Settled | undefined
  onSettle: (how: Settled) => void
  onRemove: () => void
}

/** One mark of the sheet, and how the meeting knows it by now where that differs: then it is chosen what becomes of it. */
export function MarkRow({ line, isRefused, settled, onSettle, onRemove }: MarkRowProps): ReactNode {
  const { number, mark } = line
  const name = useMeeting(meeting => delegationName(meeting, line.delegationId))
  const difference = useMeeting(meeting => differenceOf(meeting, line))
  return (
    <li data-kind={isRefused ? 'refused' : (difference ?? 'found')}>
      <Icon of={isRefused || difference !== null ? TriangleAlert : mark.kind === 'spoke' ? Mic : mark.kind === 'absent' ? UserX : Check} />
      <p className="who"><LineName number={number} name={name} /> <small>{capacityLine(line.capacity)}</small></p>
      <p className="says">
        {mark.kind === 'spoke' ? <Text of="paper.did-spoke" with={{ time: formatSpan(mark.ms) }} /> : <Text of={`paper.did-${mark.kind}`} />}
        {number === null && <> · <Text of="paper.below" /></>}
        {difference !== null && <> · <b><Text of={`paper.diff-${difference}`} /></b></>}
      </p>
      <p className="nearest">
        {difference !== null && mayEnter(line) && <Button look={settled === 'enter' ? 'plain' : 'quiet'} aria-pressed={settled === 'enter'} onClick={() => onSettle('enter')}><Text of="paper.enter-too" /></Button>}
        {difference !== null && <Button look={settled === 'leave' ? 'plain' : 'quiet'} aria-pressed={settled === 'leave'} onClick={() => onSettle('leave')}><Text of="paper.leave" /></Button>}
      </p>
      <p className="takes-away"><Button look="quiet" className="square" icon={X} aria-label={`${t('paper.remove')}: ${name}`} onClick={onRemove} /></p>
    </li>
  )
}
