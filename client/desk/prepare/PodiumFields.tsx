import { Plus } from 'lucide'
import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { Text } from '#client/text/Text.tsx'
import { Field } from './Field.tsx'
import type { FormProps } from './formProps.ts'
import { movedBy } from './movedBy.ts'
import { nextPersonId } from './nextPersonId.ts'
import { PersonFields } from './PersonFields.tsx'
import type { PersonDraft } from './planDraft.ts'
import { withLines } from './podiumLines.ts'
import { useAddedFocus } from './useAddedFocus.ts'

/** Who sits on the podium, in the order in which they speak. */
export function PodiumFields({ draft: { podium, lines }, origin, faults, onChange }: FormProps): ReactNode {
  const focus = useKeptFocus<HTMLFieldSetElement>()
  const focusOn = useAddedFocus(focus.ref)
  const take = (next: readonly PersonDraft[]): void => onChange({ podium: [...next] })
  const add = (): void => {
    const id = nextPersonId(podium, origin)
    take([...podium, { id, name: '', title: '', role: podium.some(({ role }) => role === 'chair') ? 'panellist' : 'chair', theme: '' }])
    focusOn(id)
  }
  const readLines = (): void => {
    onChange({ podium: withLines(podium, lines, origin), lines: '' })
  }
  return (
    <fieldset className="podium-fields" tabIndex={-1} {...focus}>
      <legend><Text of="desk-window.podium" /></legend>
      <ol>
        {podium.map((person, index) => (
          <PersonFields
            key={person.id}
            person={person}
            index={index}
            isLast={index === podium.length - 1}
            faults={faults}
            onChange={changes => take(podium.with(index, { ...person, ...changes }))}
            onMove={by => take(movedBy(podium, index, by))}
            onRemove={() => take(podium.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <Button icon={Plus} onClick={add}><Text of="prepare.add-person" /></Button>
      <div className="podium-lines">
        <Field label="prepare.lines" value={lines} onChange={typed => onChange({ lines: typed })} rows={2} hint="prepare.lines-hint" />
        <Button isOff={lines.trim() === ''} onClick={readLines}><Text of="prepare.lines-take" /></Button>
      </div>
    </fieldset>
  )
}
