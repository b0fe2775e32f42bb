import { Volume2, VolumeX } from 'lucide'
import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { t } from '#client/text/t.ts'
import { setOrderSound, useOrderSoundOn } from './orderSound.ts'

/** The sound for whoever presides, on or off. */
export function SoundSwitch(): ReactNode {
  const isOn = useOrderSoundOn()
  const label = t(isOn ? 'chair.order-sound-off' : 'chair.order-sound-on')
  return <Button look="quiet" className="sound" icon={isOn ? Volume2 : VolumeX} aria-label={label} title={label} onClick={() => setOrderSound(!isOn)} />
}
