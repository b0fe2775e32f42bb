import { Scale } from 'lucide'
import type { ReactNode } from 'react'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { countWords } from '#client/text/actResult.ts'
import { outcomeName } from '#client/text/outcomeName.ts'
import { delegationName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { LateDialog } from './LateDialog.tsx'
import { loadAppeal } from './speakerDialogs.ts'

interface RuledOrderProps {
  hearing: Hearing
  mayAppeal: boolean
  isSettled: boolean
}

/** Just decided, and how: until the meeting goes on. Till then a ruling may be appealed against. */
export function RuledOrder({ hearing, mayAppeal, isSettled }: RuledOrderProps): ReactNode {
  const { order: { delegationId, motion }, vote } = hearing
  const name = useMeeting(meeting => delegationName(meeting, delegationId))
  const outcome = outcomeName(hearing)
  return (
    <section className="order" data-put-off aria-label={t('chair.orders')}>
      <Icon of={Scale} />
      <div className="rose">
        <p><b>{name}</b> · <Text of={`order.${motion}`} />{outcome !== null && <> · <b><Text of={`chair.outcome-${outcome}`} /></b></>}</p>
        {vote !== null && <p>{countWords(vote)}</p>}
      </div>
      {mayAppeal && <div className="ways"><LateDialog load={loadAppeal} hearing={hearing} icon={Scale} isOff={!isSettled}><Text of="chair.order-appeal" /></LateDialog></div>}
    </section>
  )
}
