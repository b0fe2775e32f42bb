import { useMemo, useState, type ReactNode } from 'react'
import { modalities } from '#shared/floor/modalities.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { contradictionsIn } from '#shared/floor/setting/contradictions.ts'
import { changesBetween } from '#client/presiding/modalities/changesBetween.ts'
import { codesOf } from '#client/presiding/modalities/codesOf.ts'
import { groupOf, type Group } from '#client/presiding/modalities/groups.ts'
import { SettingFields } from '#client/presiding/modalities/SettingFields.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { FormProps } from './formProps.ts'
import { podiumOf } from './podiumOf.ts'
import { programmeIn } from './programme/programmeIn.ts'
import { segmentOf } from './programme/segmentDraft.ts'

/** The modalities with which a new meeting begins: filled by the format, each to be changed. */
export function ModalitiesFields({ draft, origin, faults, tries, onChange }: FormProps): ReactNode {
  const { modalities: settings } = draft
  const [shown, show] = useState<Group>('times')
  const [isOpen, setOpen] = useState(false)
  const isWhole = modalities.safeParse(settings).success
  const changed = changesBetween(MODALITIES_OF[settings.preset], settings)
  const wrong = useMemo(() => {
    const shape = { podium: podiumOf(draft, origin.plan), programme: programmeIn(draft, origin.plan).map(segmentOf) }
    return codesOf(isWhole ? contradictionsIn(settings, shape) : [])
  }, [draft, origin.plan, settings, isWhole])
  const [first] = wrong.keys()
  const isAmiss = faults.places.has('modalities')
  // What is wrong is where the focus goes: it must be there to be found. Once for each try: who types meanwhile keeps the field.
  const [tried, setTried] = useState(0)
  if (tries !== tried) {
    setTried(tries)
    if (isAmiss) setOpen(true)
    if (isAmiss && first !== undefined) show(groupOf(first))
  }
  return (
    <details className="settings-of" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary><b><Text of="programme.modalities" /></b> <span className="hint"><Text of="programme.modalities-set" with={{ n: changed.length, format: t(`preset.${settings.preset}`) }} /></span></summary>
      {isAmiss && !isWhole && <p className="amiss"><Text of="modalities.incomplete" /></p>}
      {isOpen && <SettingFields settings={settings} onChange={next => onChange({ modalities: next })} changed={changed} wrong={wrong} shown={shown} onShow={show} beginning={settings.preset} />}
    </details>
  )
}
