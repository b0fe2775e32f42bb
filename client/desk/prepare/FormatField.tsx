import { useState, type ReactNode } from 'react'
import { PRESETS, type Modalities, type Preset } from '#shared/floor/modalities.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { areSame } from '#shared/floor/same.ts'
import { PresetOffer } from '#client/presiding/modalities/PresetOffer.tsx'
import { t } from '#client/text/t.ts'
import { Choice } from './Field.tsx'

/** The format, which fills the modalities; where somebody has set any of them, what another would change is read before it is taken. */
export function FormatField({ settings, onChange }: { settings: Modalities; onChange: (settings: Modalities) => void }): ReactNode {
  const [offered, offer] = useState<Preset | null>(null)
  const choose = (chosen: Preset): void => {
    if (areSame(settings, MODALITIES_OF[settings.preset])) onChange(MODALITIES_OF[chosen])
    else offer(chosen)
  }
  return (
    <>
      <Choice label="prepare.format" value={offered ?? settings.preset} options={PRESETS} nameOf={one => t(`preset.${one}`)} onChange={choose} />
      {offered !== null && <div className="format-offer"><PresetOffer draft={settings} settings={MODALITIES_OF[offered]} onTake={onChange} onDone={() => offer(null)} /></div>}
    </>
  )
}
