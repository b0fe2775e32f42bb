import type { ReactNode } from 'react'
import { language } from '#shared/floor/language.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Choice, Field } from './Field.tsx'
import { FormatField } from './FormatField.tsx'
import type { FormProps } from './formProps.ts'
import { ModalitiesFields } from './ModalitiesFields.tsx'
import { PodiumFields } from './PodiumFields.tsx'
import { ProgrammeFields } from './programme/ProgrammeFields.tsx'
import type { PlanDraft } from './planDraft.ts'
import { WhenFields } from './WhenFields.tsx'

type Written = 'title' | 'subtitle' | 'body' | 'place' | 'subjectMatters' | 'objectives' | 'captions' | 'textsKeptDays'

/** All that is prepared of a meeting but its delegations. */
export function PlanFields(form: FormProps): ReactNode {
  const { draft, faults, onChange, origin } = form
  const of = (name: Written) => ({ value: draft[name], isWrong: faults.places.has(name), onChange: (value: string) => onChange({ [name]: value } satisfies Partial<PlanDraft>) })
  return (
    <>
      <Field label="prepare.title" {...of('title')} rows={2} />
      <Field label="prepare.subtitle" {...of('subtitle')} rows={2} />
      <Field label="prepare.body" {...of('body')} />
      <Field label="desk-window.place" {...of('place')} />
      <WhenFields {...form} />
      <div className="beside">
        {origin.isNew && <FormatField settings={draft.modalities} onChange={modalities => onChange({ modalities })} />}
        <Choice label="prepare.language" value={draft.language} options={language.options} nameOf={one => t(`language.${one}`)} onChange={chosen => onChange({ language: chosen })} />
      </div>
      <label className="choice"><input type="checkbox" checked={draft.isRehearsal} onChange={event => onChange({ isRehearsal: event.target.checked })} /><span><Text of="prepare.rehearsal" /></span></label>
      <Field label="desk-window.subject-matters" {...of('subjectMatters')} rows={5} hint="prepare.one-a-line" />
      <Field label="prepare.objectives" {...of('objectives')} rows={3} hint="prepare.one-a-line" />
      <PodiumFields {...form} />
      <ProgrammeFields {...form} />
      {origin.isNew && <ModalitiesFields {...form} />}
      <div className="beside">
        <Field label="prepare.captions" type="url" {...of('captions')} fault="prepare.fault-captions" />
        <Field label="prepare.texts-kept" type="number" {...of('textsKeptDays')} hint="prepare.texts-kept-hint" />
      </div>
    </>
  )
}
