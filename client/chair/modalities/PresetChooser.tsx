import { useId, useState, type ReactNode } from 'react'
import { PRESETS, type Modalities, type Preset } from '#shared/floor/modalities.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Changes } from './Changes.tsx'
import { changesBetween } from './changesBetween.ts'

/** The formats of the Council; what one would change is read before it is taken into the form. */
export function PresetChooser({ draft, onTake }: { draft: Modalities; onTake: (settings: Modalities) => void }): ReactNode {
  const id = useId()
  const [offered, offer] = useState<Preset | null>(null)
  return (
    <section className="presets">
      <div className="field">
        <label htmlFor={id}><Text of="modalities.preset" /></label>
        <select id={id} value={offered ?? ''} onChange={event => offer(PRESETS.find(one => one === event.target.value) ?? null)}>
          <option value="">{t('modalities.preset-none')}</option>
          {PRESETS.map(one => <option key={one} value={one}>{t(`preset.${one}`)}</option>)}
        </select>
      </div>
      <p className="began hint"><Text of="modalities.began-as" /> <b>{t(`preset.${draft.preset}`)}</b></p>
      {offered !== null && <Offer draft={draft} settings={MODALITIES_OF[offered]} onTake={onTake} onDone={() => offer(null)} />}
    </section>
  )
}

interface OfferProps {
  draft: Modalities
  settings: Modalities
  onTake: (settings: Modalities) => void
  onDone: () => void
}

function Offer({ draft, settings, onTake, onDone }: OfferProps): ReactNode {
  const n = changesBetween(draft, settings).length
  const take = (): void => {
    onTake(settings)
    onDone()
  }
  return (
    <div className="offer">
      <p>{n === 0 ? <Text of="modalities.preset-same" /> : <Text of="modalities.preset-would" with={{ n }} />}</p>
      <Changes before={draft} after={settings} />
      <div className="offer-ends"><Button onClick={take}><Text of="modalities.preset-take" /></Button><Button look="quiet" onClick={onDone}><Text of="modalities.preset-leave" /></Button></div>
    </div>
  )
}
