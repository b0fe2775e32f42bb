import { Plus } from 'lucide'
import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { FormProps } from '../formProps.ts'
import { movedBy } from '../movedBy.ts'
import { nextId } from '../nextId.ts'
import { timesOf } from '../timesOf.ts'
import { useAddedFocus } from '../useAddedFocus.ts'
import { AskAnew } from './AskAnew.tsx'
import { programmeIn } from './programmeIn.ts'
import { ProgrammeTime } from './ProgrammeTime.tsx'
import { SegmentFields } from './SegmentFields.tsx'
import { segmentOf, slotsOf, type SegmentDraft } from './segmentDraft.ts'
import { allTakeMs } from './takesMs.ts'
import './programme.css'

/** The segments of the meeting in their order: those of the format, until somebody changes one. */
export function ProgrammeFields({ draft, origin, faults, onChange }: FormProps): ReactNode {
  const focus = useKeptFocus<HTMLFieldSetElement>()
  const focusOn = useAddedFocus(focus.ref)
  const { begun } = origin
  const programme = programmeIn(draft, origin.plan)
  const slots = slotsOf(programme)
  const { from, until } = timesOf(draft)
  const take = (next: readonly SegmentDraft[]): void => onChange({ programme: [...next] })
  const add = (): void => {
    const id = nextId('segment-1', [...programme, ...(origin.plan?.programme ?? [])]) // nor that of one that was only just removed
    take([...programme, { id, kind: 'statement', title: '', speakers: [], budget: '', note: null, noted: '' }])
    focusOn(id)
  }
  const moveTo = (id: string, before: string | null): void => {
    const moved = programme.find(one => one.id === id)
    const others = programme.filter(one => one.id !== id)
    const at = before === null ? others.length : others.findIndex(one => one.id === before)
    if (moved !== undefined) take(others.toSpliced(at, 0, moved))
  }
  return (
    <fieldset className="programme-fields" tabIndex={-1} {...focus}>
      <legend><Text of="desk-window.programme" /></legend>
      <p className="hint"><Text of={draft.programme === null ? 'programme.as-format' : 'programme.own'} /></p>
      <AskAnew draft={draft} onChange={onChange} />
      <ol>
        {programme.map((segment, index) => (
          <SegmentFields
            key={segment.id}
            segment={segment}
            slot={slots[index] ?? null}
            index={index}
            ids={programme.map(({ id }) => id)}
            begun={begun}
            podium={draft.podium}
            faults={faults}
            onChange={changes => take(programme.with(index, { ...segment, ...changes }))}
            onMove={by => take(movedBy(programme, index, by))}
            onMoveTo={moveTo}
            onRemove={() => take(programme.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <ProgrammeTime takes={allTakeMs(programme.map(segmentOf), draft.modalities.podiumTimeMs)} has={from === null || until === null || until <= from ? null : until - from} />
      <p className="programme-does">
        <Button icon={Plus} onClick={add}><Text of="programme.add" /></Button>
        {draft.programme !== null && begun === 0 && !draft.isAnewOffered && <Button look="quiet" onClick={() => onChange({ isAnewOffered: true })}>{t('programme.anew')}</Button>}
      </p>
    </fieldset>
  )
}
