import { useId, useMemo, type ReactNode } from 'react'
import type { Modalities } from '#shared/floor/modalities.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import { areSame } from '#shared/floor/same.ts'
import type { SettingPath } from '#shared/floor/setting/settings.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { DescribedContext } from './describing.ts'
import { SETTING_FIELDS, type Field } from './fields.ts'
import { FieldView } from './FieldView.tsx'
import { helpWords, originWords, settingWords, valueWords } from './fieldWords.ts'
import { settingOf, withSetting } from './values.ts'

/** Kinds that draw their label themselves. */
const isLabelled = ({ kind }: Field): boolean => kind === 'switch'

interface SettingProps {
  path: SettingPath
  draft: Modalities
  onChange: (draft: Modalities) => void
  /** Why it cannot be set so. */
  codes: readonly RefusalCode[]
}

/** One setting: its name, its fields, what it does, where its figure comes from, and what is wrong with it. */
export function Setting({ path, draft, onChange, codes }: SettingProps): ReactNode {
  const id = useId()
  const isWrong = codes.length > 0
  const described = useMemo(() => ({ describedBy: isWrong ? `${id}wrong ${id}help` : `${id}help`, isWrong }), [id, isWrong])
  const field = SETTING_FIELDS.get(path)
  if (field === undefined) return null
  const label = settingWords(path)
  return (
    <fieldset className="setting" data-wrong={isWrong || undefined} aria-label={label}>
      {!isLabelled(field) && <h3>{label}</h3>}
      <DescribedContext value={described}>
        <FieldView field={field} label={label} isNamed value={settingOf(draft, path)} onChange={value => onChange(withSetting(draft, path, value))} />
      </DescribedContext>
      {isWrong && <p id={`${id}wrong`} className="fault">{codes.map(code => t(`code.${code}`)).join(' ')}</p>}
      <p id={`${id}help`} className="hint">{helpWords(path)}<Origin path={path} field={field} draft={draft} /></p>
    </fieldset>
  )
}

/** Where the figure comes from, or that it was set for this meeting. */
function Origin({ path, field, draft }: Pick<SettingProps, 'path' | 'draft'> & { field: Field }): ReactNode {
  const { preset } = draft
  const was = settingOf(MODALITIES_OF[preset], path)
  const text = areSame(was, settingOf(draft, path))
    ? <Text of="modalities.origin" with={{ preset: t(`preset.${preset}`), origin: originWords(preset, path) }} />
    : <Text of="modalities.adjusted" with={{ was: valueWords(field, was) }} />
  return <small className="origin">{text}</small>
}
