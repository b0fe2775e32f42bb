import type { ReactNode } from 'react'
import type { Modalities } from '#shared/floor/modalities.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { Changes } from './Changes.tsx'
import { changesBetween } from './changesBetween.ts'

interface PresetOfferProps {
  draft: Modalities
  settings: Modalities
  onTake: (settings: Modalities) => void
  onDone: () => void
}

/** What the settings of a format would change; they are taken by a press. */
export function PresetOffer({ draft, settings, onTake, onDone }: PresetOfferProps): ReactNode {
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
