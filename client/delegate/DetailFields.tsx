import type { ReactNode } from 'react'
import { language as languages, type Language } from '#shared/floor/language.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

interface SubjectsFieldProps {
  chosen: readonly string[]
  onChange: (subjectMatterIds: string[]) => void
}

/** The subject matters a statement addresses; several may be. */
export function SubjectsField({ chosen, onChange }: SubjectsFieldProps): ReactNode {
  const subjects = useMeeting(meeting => meeting.plan?.subjectMatters ?? [])
  const toggle = (id: string): void => onChange(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id])
  if (subjects.length === 0) return null
  return (
    <fieldset data-field="subjects">
      <legend><Text of="delegate.subjects" /></legend>
      {subjects.map(({ id, title }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span><Own of={title} /></span>
        </label>
      ))}
    </fieldset>
  )
}

interface ChoiceFieldProps<T> {
  chosen: T | null
  onChange: (chosen: T | null) => void
}

/** The panellist it is addressed to. */
export function AddressedField({ chosen, onChange }: ChoiceFieldProps<string>): ReactNode {
  const panellists = useMeeting(meeting => meeting.plan?.podium.filter(({ roles }) => roles.includes('panellist')) ?? [])
  if (panellists.length === 0) return null
  return (
    <label className="field" data-field="addressed">
      <span className="legend"><Text of="delegate.addressed" /></span>
      <select value={chosen ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : target.value)}>
        <option value="">{t('delegate.all-panellists')}</option>
        {panellists.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
    </label>
  )
}

/** The language it will be read in. */
export function LanguageField({ chosen, onChange }: ChoiceFieldProps<Language>): ReactNode {
  return (
    <label className="field" data-field="language">
      <span className="legend"><Text of="delegate.language" /></span>
      <select value={chosen ?? ''} onChange={({ target }) => onChange(languages.options.find(option => option === target.value) ?? null)}>
        <option value="">{t('delegate.no-language')}</option>
        {languages.options.map(option => <option key={option} value={option}>{t(`language.${option}`)}</option>)}
      </select>
    </label>
  )
}
