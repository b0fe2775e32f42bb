import type { ReactNode } from 'react'
import { t } from '#client/text/t.ts'
import type { Faults } from './faultsOf.ts'
import { Choice, Field } from './Field.tsx'
import type { PersonDraft } from './planDraft.ts'
import { RowButtons } from './RowButtons.tsx'

const ROLES = ['chair', 'opening', 'keynote', 'panellist'] as const

interface PersonFieldsProps {
  person: PersonDraft
  index: number
  isLast: boolean
  faults: Faults
  onChange: (changes: Partial<PersonDraft>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}

/** One person on the podium. */
export function PersonFields({ person, index, isLast, faults, onChange, onMove, onRemove }: PersonFieldsProps): ReactNode {
  const of = (part: 'name' | 'title' | 'theme') => ({ value: person[part], isWrong: faults.places.has(`podium.${index}.${part}`), onChange: (value: string) => onChange({ [part]: value }) })
  return (
    <li data-of={person.id}>
      <Field label="prepare.name" {...of('name')} fault="prepare.fault-person" />
      <Field label="prepare.person-title" {...of('title')} fault="prepare.fault-person" />
      <Choice label="prepare.role" value={person.role} options={ROLES} nameOf={role => t(`prepare.role-${role}`)} onChange={role => onChange({ role })} />
      <Choice label="prepare.also" value={person.also ?? 'none'} options={['none', ...ROLES.filter(role => role !== person.role)]} nameOf={role => t(`prepare.role-${role}`)} onChange={also => onChange({ also: also === 'none' ? undefined : also })} />
      {[person.role, person.also].includes('panellist') && <Field label="prepare.theme" {...of('theme')} />}
      <RowButtons name={person.name} isFirst={index === 0} isLast={isLast} onMove={onMove} onRemove={onRemove} />
    </li>
  )
}
