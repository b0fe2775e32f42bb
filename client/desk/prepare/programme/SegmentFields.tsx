import { Lock } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { segment as segmentSchema } from '#shared/floor/plan.ts'
import type { Faults } from '../faultsOf.ts'
import { Choice, Field } from '../Field.tsx'
import type { PersonDraft } from '../planDraft.ts'
import { RowButtons } from '../RowButtons.tsx'
import { isFromFloor, type SegmentDraft } from './segmentDraft.ts'
import { useSegmentDrag } from './useSegmentDrag.ts'
import { WhoSpeaks } from './WhoSpeaks.tsx'

interface SegmentFieldsProps {
  segment: SegmentDraft
  slot: number | null
  index: number
  /** Of all segments, in their order. */
  ids: readonly string[]
  begun: number
  podium: readonly PersonDraft[]
  faults: Faults
  onChange: (changes: Partial<SegmentDraft>) => void
  onMove: (by: 1 | -1) => void
  onMoveTo: (id: string, before: string | null) => void
  onRemove: () => void
}

/** One segment; of what has begun only the words are corrected (P13). */
export function SegmentFields({ segment, slot, index, ids, begun, podium, faults, onChange, onMove, onMoveTo, onRemove }: SegmentFieldsProps): ReactNode {
  const hasBegun = index < begun
  const { row, grip, isDragged, drop } = useSegmentDrag(segment.id, ids, begun, onMoveTo)
  const of = (part: 'title' | 'budget') => ({ value: segment[part], isWrong: faults.places.has(`programme.${index}.${part}`), onChange: (value: string) => onChange({ [part]: value }) })
  const name = segment.title.trim() || t(`programme.kind-${segment.kind}`)
  return (
    <li ref={row} data-of={segment.id} data-dragged={isDragged || undefined}>
      <p className="segment-head">
        {hasBegun
          ? <Icon of={Lock} />
          : <button ref={grip} type="button" className="segment-grip" tabIndex={-1} aria-label={t('programme.drag', { name })} title={t('programme.drag', { name })} />}
        <span className="n">{index + 1}</span>
        {slot !== null && <span className="slot"><Text of="programme.slot" with={{ n: slot }} /></span>}
      </p>
      <div className="segment-fields">
        <Field label="programme.title" {...of('title')} />
        {!hasBegun && <Choice label="programme.kind" value={segment.kind} options={segmentSchema.shape.kind.options} nameOf={kind => t(`programme.kind-${kind}`)} onChange={kind => onChange({ kind, speakers: kind === 'floor' ? [] : segment.speakers })} />}
        {!hasBegun && <Field label="programme.budget" {...of('budget')} fault="modalities.bad-duration" />}
        {hasBegun
          ? <p className="hint begun"><Text of="programme.begun" /></p>
          : <RowButtons name={name} isFirst={index === begun} isLast={index === ids.length - 1} onMove={onMove} onRemove={onRemove} />}
        {!hasBegun && !isFromFloor(segment) && <WhoSpeaks segment={segment} podium={podium} onChange={speakers => onChange({ speakers })} />}
      </div>
      {drop !== null && <span className="segment-drop" data-half={drop.half}><span><Text of="programme.drop" with={{ n: drop.number }} /></span></span>}
    </li>
  )
}
