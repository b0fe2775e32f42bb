import type { ReactNode } from 'react'
import { category as categories, region as regions } from '#shared/floor/category.ts'
import { language as languages } from '#shared/floor/language.ts'
import { LANGUAGES } from '#client/text/languages.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Choice, Field } from '../prepare/Field.tsx'
import { isState, type DelegationDraft, type DraftFault } from './delegationDraft.ts'
import type { CardOf } from './useCardLanguage.ts'

interface FieldsProps {
  draft: DelegationDraft
  faults: ReadonlySet<DraftFault>
  /** It asked: its place on the list went by its category and its region (P13). */
  hasAsked: boolean
  card: CardOf
  onChange: (draft: DelegationDraft) => void
  onName: (name: string) => void
}

/** What is said of one delegation. */
export function DelegationFields({ draft, faults, hasAsked, card, onChange, onName }: FieldsProps): ReactNode {
  const change = (changes: Partial<DelegationDraft>): void => onChange({ ...draft, ...changes })
  const nameFault = faults.has('twice') ? 'delegations.fault-twice' : 'delegations.fault-name'
  return (
    <>
      <div className="delegation-fields">
        <Field label="import.field-name" value={draft.name} isWrong={faults.has('name') || faults.has('twice')} fault={nameFault} onChange={onName} />
        <Choice label="import.field-category" value={draft.category} options={hasAsked ? [draft.category] : categories.options} nameOf={one => t(`category.${one}`)} onChange={category => change({ category })} />
        {isState(draft) && <Field label="import.field-code" value={draft.code} isWrong={faults.has('code')} fault="delegations.fault-code" onChange={code => change({ code: code.toUpperCase() })} />}
        <Choice label="import.field-region" value={draft.region} options={hasAsked ? [draft.region] : ['', ...regions.options]} nameOf={one => (one === '' ? t('import.not-said') : t(`region.${one}`))} onChange={region => change({ region })} />
      </div>
      {hasAsked && <p className="hint"><Text of="delegations.has-asked" /></p>}
      <Field label="delegations.groups" value={draft.groups} rows={3} hint="delegations.groups-hint" isWrong={faults.has('groups') || faults.has('asked-in')} fault={faults.has('asked-in') ? 'delegations.fault-asked-in' : 'delegations.fault-groups'} onChange={groups => change({ groups })} />
      <fieldset className="delegation-names">
        <legend><Text of="delegations.names" /></legend>
        <p className="hint"><Text of="delegations.names-hint" /></p>
        <div className="delegation-fields">
          {languages.options.map(one => <Field key={one} label={`language.${one}`} value={draft.names[one]} isWrong={faults.has('names')} fault="delegations.fault-name" onChange={name => change({ names: { ...draft.names, [one]: name } })} />)}
        </div>
      </fieldset>
      <Choice label="delegations.card" value={card.chosen ?? ''} options={['', ...languages.options]} nameOf={one => (one === '' ? t('delegations.card-as-others') : LANGUAGES[one].name)} onChange={one => card.choose(one === '' ? null : one)} />
    </>
  )
}
