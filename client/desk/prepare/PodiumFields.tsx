import { ArrowDown, ArrowUp, Plus, X } from 'lucide'
import { useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Read } from './faultsOf.ts'
import { Choice, Field } from './Field.tsx'
import { newPersonId, type PersonDraft } from './planDraft.ts'
import { readPodiumLine } from './podiumLines.ts'

const ROLES = ['chair', 'opening', 'keynote', 'panellist'] as const

interface PodiumFieldsProps {
  podium: readonly PersonDraft[]
  onChange: (podium: readonly PersonDraft[]) => void
  read: Read
}

/** Who sits on the podium, in the order in which they speak. */
export function PodiumFields({ podium, onChange, read }: PodiumFieldsProps): ReactNode {
  const change = (index: number, changes: Partial<PersonDraft>): void => onChange(podium.map((person, at) => (at === index ? { ...person, ...changes } : person)))
  const move = (index: number, by: 1 | -1): void => {
    const person = podium[index]
    if (person !== undefined) onChange(podium.toSpliced(index, 1).toSpliced(index + by, 0, person))
  }
  const add = (): void => onChange([...podium, { id: newPersonId(podium), name: '', title: '', role: podium.some(({ role }) => role === 'chair') ? 'panellist' : 'chair', theme: '' }])
  const [pasted, setPasted] = useState('')
  const takeLines = (): void => {
    const all = [...podium]
    for (const line of pasted.split('\n')) {
      const person = readPodiumLine(line)
      if (person !== null) all.push({ ...person, id: newPersonId(all) })
    }
    onChange(all)
    setPasted('')
  }
  return (
    <fieldset className="podium-fields">
      <legend><Text of="desk-window.podium" /></legend>
      <ol>
        {podium.map((person, index) => (
          <li key={person.id}>
            <Field label="prepare.name" value={person.name} isWrong={'faults' in read && read.faults.has(`podium.${index}`)} fault="prepare.fault-person" onChange={name => change(index, { name })} />
            <Field label="prepare.person-title" value={person.title} onChange={title => change(index, { title })} />
            <Choice label="prepare.role" value={person.role} options={ROLES} nameOf={role => t(`prepare.role-${role}`)} onChange={role => change(index, { role })} />
            {person.role === 'panellist' && <Field label="prepare.theme" value={person.theme} onChange={theme => change(index, { theme })} />}
            <p className="does">
              <Button look="quiet" icon={ArrowUp} isOff={index === 0} aria-label={t('prepare.up', { name: person.name })} onClick={() => move(index, -1)} />
              <Button look="quiet" icon={ArrowDown} isOff={index === podium.length - 1} aria-label={t('prepare.down', { name: person.name })} onClick={() => move(index, 1)} />
              <Button look="quiet" icon={X} aria-label={t('prepare.remove', { name: person.name })} onClick={() => onChange(podium.toSpliced(index, 1))} />
            </p>
          </li>
        ))}
      </ol>
      <Button icon={Plus} onClick={add}><Text of="prepare.add-person" /></Button>
      <div className="podium-lines">
        <Field label="prepare.lines" value={pasted} onChange={setPasted} rows={2} hint="prepare.lines-hint" />
        <Button isOff={pasted.trim() === ''} onClick={takeLines}><Text of="prepare.lines-take" /></Button>
      </div>
    </fieldset>
  )
}
