import { useState, useSyncExternalStore, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { useMine } from '../useMine.ts'
import { callWords } from './callWords.ts'
import { notificationState, showNotification, type NotificationState } from './notification.ts'
import { NotificationPart } from './NotificationPart.tsx'
import { playTone } from './sound.ts'
import { canSound, listenSound } from '#client/status/soundOutput.ts'
import { SoundSwitch } from './SoundSwitch.tsx'
import { setSoundOn, useSoundOn } from './soundSwitch.ts'
import { vibration } from './vibration.ts'
import './call.css'

/** How one is called in this browser, what is missing for it, and a try. */
export function CallLine(): ReactNode {
  const { id } = useMine()
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  const words = useMeeting(meeting => callWords(meeting, id, 'try'))
  const isUnlocked = useSyncExternalStore(listenSound, canSound)
  const isOn = useSoundOn()
  const [state, setState] = useState(notificationState)
  const tryIt = (): void => {
    if (isOn) playTone('next')
    if (vibration.isReady()) vibration.give('next', words)
    if (state === 'on') showNotification(words)
    setState(notificationState())
  }
  if (isOver) return null // nobody is called any more
  return (
    <section className="call">
      <div className="head"><h3><Text of="call.heading" /></h3><button type="button" className="link" onClick={tryIt}><Text of="call.try" /></button></div>
      <div className="how">
        <SoundSwitch isOn={isOn} onTurn={setSoundOn} />
        <NotificationPart state={state} onChange={() => setState(notificationState())} />
      </div>
      <Missing state={state} isSounding={isOn} isLocked={isOn && !isUnlocked} />
    </section>
  )
}

function Missing({ state, isSounding, isLocked }: { state: NotificationState; isSounding: boolean; isLocked: boolean }): ReactNode {
  const isMissing = state === 'denied' || state === 'insecure' || state === 'missing'
  if (!isMissing && !isLocked) return null
  const sounds = isLocked ? 'locked' : isSounding ? 'sound' : 'title'
  return (
    <p className="cause">
      {isMissing ? <><Text of={`call.why-${state}`} /><Blank /><Text of={`call.still-${sounds}`} /></> : <Text of="call.sound-locked" />}
    </p>
  )
}
