import { useId, type ReactNode } from 'react'
import { language } from '#shared/floor/language.ts'
import { PRESETS } from '#shared/floor/modalities.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Place, Read } from './faultsOf.ts'
import { Choice, Field } from './Field.tsx'
import type { PlanDraft } from './planDraft.ts'
import { PodiumFields } from './PodiumFields.tsx'

const ZONES = Intl.supportedValuesOf('timeZone')

interface PlanFieldsProps {
  draft: PlanDraft
  /** What is not right; said only once somebody wants to save it. */
  read: Read
  onChange: (changes: Partial<PlanDraft>) => void
  /** The format is chosen once: afterwards the modalities have a form of their own. */
  isNew: boolean
}

/** All that is prepared of a meeting but its delegations. */
export function PlanFields({ draft, read, onChange, isNew }: PlanFieldsProps): ReactNode {
  const zones = useId()
  const isWrong = (place: Place): boolean => 'faults' in read && read.faults.has(place)
  const of = (name: 'title' | 'subtitle' | 'body' | 'place' | 'date' | 'from' | 'until' | 'timeZone' | 'subjectMatters' | 'objectives' | 'captions' | 'textsKeptDays') =>
    ({ value: draft[name], isWrong: isWrong(name), onChange: (value: string) => onChange({ [name]: value }) })
  return (
    <>
      <Field label="prepare.title" {...of('title')} rows={2} />
      <Field label="prepare.subtitle" {...of('subtitle')} rows={2} />
      <Field label="prepare.body" {...of('body')} />
      <Field label="desk-window.place" {...of('place')} />
      <div className="beside">
        <Field label="prepare.date" type="date" {...of('date')} />
        <Field label="prepare.from" type="time" {...of('from')} fault="prepare.fault-time" />
        <Field label="prepare.until" type="time" {...of('until')} fault="prepare.fault-time" />
        <Field label="prepare.zone" list={zones} {...of('timeZone')} fault="prepare.fault-zone" />
        <datalist id={zones}>{ZONES.map(zone => <option key={zone} value={zone}>{zone}</option>)}</datalist>
      </div>
      <div className="beside">
        {isNew && <Choice label="prepare.format" value={draft.preset} options={PRESETS} nameOf={one => t(`preset.${one}`)} onChange={chosen => onChange({ preset: chosen })} />}
        <Choice label="prepare.language" value={draft.language} options={language.options} nameOf={one => t(`language.${one}`)} onChange={chosen => onChange({ language: chosen })} />
      </div>
      <label className="choice"><input type="checkbox" checked={draft.isRehearsal} onChange={event => onChange({ isRehearsal: event.target.checked })} /><span><Text of="prepare.rehearsal" /></span></label>
      <Field label="desk-window.subject-matters" {...of('subjectMatters')} rows={5} hint="prepare.one-a-line" />
      <Field label="prepare.objectives" {...of('objectives')} rows={3} hint="prepare.one-a-line" />
      <PodiumFields podium={draft.podium} read={read} onChange={podium => onChange({ podium })} />
      <div className="beside">
        <Field label="prepare.captions" type="url" {...of('captions')} fault="prepare.fault-captions" />
        <Field label="prepare.texts-kept" type="number" {...of('textsKeptDays')} hint="prepare.texts-kept-hint" />
      </div>
    </>
  )
}
