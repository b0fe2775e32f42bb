import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'

interface SoundSwitchProps {
  isOn: boolean
  onTurn: (isOn: boolean) => void
}

/** Whether this browser sounds. A word says it besides the drawing. */
export function SoundSwitch({ isOn, onTurn }: SoundSwitchProps): ReactNode {
  return (
    <button type="button" role="switch" aria-checked={isOn} className="switch" onClick={() => onTurn(!isOn)}>
      <span className="track" aria-hidden />
      <span>{isOn ? <Text of="call.sound-on" /> : <Text of="call.sound-off" />}</span>
    </button>
  )
}
