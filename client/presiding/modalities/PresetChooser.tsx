import { useId, useRef, useState, type ReactNode } from 'react'
import { PRESETS, type Modalities, type Preset } from '#shared/floor/modalities.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { PresetOffer } from './PresetOffer.tsx'

/** The formats of the Council; what one would change is read before it is taken into the form. */
export function PresetChooser({ draft, onTake }: { draft: Modalities; onTake: (settings: Modalities) => void }): ReactNode {
  const id = useId()
  const field = useRef<HTMLSelectElement>(null)
  const [offered, offer] = useState<Preset | null>(null)
  // The buttons go with what they were pressed for; the focus would go with them.
  const done = (): void => {
    offer(null)
    field.current?.focus()
  }
  return (
    <section className="presets">
      <div className="field">
        <label htmlFor={id}><Text of="modalities.preset" /></label>
        <select id={id} ref={field} value={offered ?? ''} onChange={event => offer(PRESETS.find(one => one === event.target.value) ?? null)}>
          <option value="">{t('modalities.preset-none')}</option>
          {PRESETS.map(one => <option key={one} value={one}>{t(`preset.${one}`)}</option>)}
        </select>
      </div>
      <p className="began hint"><Text of="modalities.began-as" /> <b>{t(`preset.${draft.preset}`)}</b></p>
      {offered !== null && <PresetOffer draft={draft} settings={MODALITIES_OF[offered]} onTake={onTake} onDone={done} />}
    </section>
  )
}
