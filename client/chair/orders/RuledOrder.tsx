import { Scale } from 'lucide'
import type { ReactNode } from 'react'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { delegationName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { LateDialog } from './LateDialog.tsx'
import { rulingWord } from './rulingWord.ts'
import { loadAppeal } from './speakerDialogs.ts'

/** Just decided: until the meeting goes on, the ruling may be appealed against. */
export function RuledOrder({ hearing, isSettled }: { hearing: Hearing; isSettled: boolean }): ReactNode {
  const { order: { delegationId, motion }, ruling } = hearing
  const name = useMeeting(meeting => delegationName(meeting, delegationId))
  return (
    <section className="order" data-put-off aria-label={t('chair.orders')}>
      <Icon of={Scale} />
      <div className="rose" aria-live="polite">
        <p><b>{name}</b> · <Text of={`order.${motion}`} />{ruling !== null && <> · <b>{rulingWord(motion, ruling.ruling)}</b></>}</p>
      </div>
      <div className="ways"><LateDialog load={loadAppeal} hearing={hearing} icon={Scale} isOff={!isSettled}><Text of="chair.order-appeal" /></LateDialog></div>
    </section>
  )
}
