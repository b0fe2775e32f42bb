import { Monitor, MonitorOff, ScanEye } from 'lucide'
import { useState, type ReactNode } from 'react'
import { screenMessage } from '#shared/protocol/screens.ts'
import { useStatus } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { MessageField } from './MessageField.tsx'
import { screenName } from './screenName.ts'
import { ScreenRow } from './ScreenRow.tsx'
import { NO_SCREENS, useScreens } from './useScreens.ts'
import { useSteer } from './useSteer.ts'
import './screens.css'

interface Draft {
  screenId: string
  text: string
  isBad: boolean
}

/** The screens of the room, and what those presiding want of each. Esc leaves a message first, then the dialog. */
export function ScreensDialog({ onDone }: { onDone: () => void }): ReactNode {
  const screens = useScreens() ?? NO_SCREENS
  const isLive = useStatus().kind === 'live'
  const { steer, no } = useSteer()
  const [begun, setDraft] = useState<Draft | null>(null)
  const draft = screens.some(({ screenId }) => screenId === begun?.screenId) ? begun : null // of one that is gone it goes, too
  const isAllBlack = screens.length > 0 && screens.every(({ wish }) => wish.isBlack)
  const say = (): void => {
    if (draft === null) return
    const text = screenMessage.safeParse(draft.text)
    if (!text.success) return setDraft({ ...draft, isBad: true })
    steer(draft.screenId, { kind: 'message', text: text.data })
    setDraft(null)
  }
  return (
    <Dialog
      title={<Text of="screens.title" />} lead={<Text of="screens.lead" />} onClose={draft === null ? onDone : () => setDraft(null)} onSubmit={say}
      ends={<Button onClick={onDone}><Text of="screens.close" /></Button>}
    >
      <p className="no" aria-live="polite">{!isLive ? <Text of="screens.off" /> : no === 'not-found' ? <Text of="screens.gone" /> : no !== null && t(`code.${no}`)}</p>
      {isLive && screens.length === 0 && <p className="hint"><Text of="screens.none" /></p>}
      {screens.length > 1 && (
        <div className="steers">
          <Button icon={ScanEye} onClick={() => steer(null, { kind: 'identify' })}><Text of="screens.identify-all" /></Button>
          <Button icon={isAllBlack ? Monitor : MonitorOff} onClick={() => steer(null, { kind: 'black', isBlack: !isAllBlack })}>{isAllBlack ? <Text of="screens.show-all-again" /> : <Text of="screens.black-out-all" />}</Button>
        </div>
      )}
      <ul className="walls">
        {screens.map(screen => (
          <ScreenRow key={screen.screenId} screen={screen} want={want => steer(screen.screenId, want)} onWrite={() => setDraft({ screenId: screen.screenId, text: '', isBad: false })}>
            {draft?.screenId === screen.screenId && (
              <MessageField name={screenName(screen)} text={draft.text} isBad={draft.isBad} onChange={text => setDraft({ ...draft, text, isBad: false })} onLeave={() => setDraft(null)} />
            )}
          </ScreenRow>
        ))}
      </ul>
    </Dialog>
  )
}
