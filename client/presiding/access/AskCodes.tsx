import type { ReactNode } from 'react'
import { useActor } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { AccessView } from './accessViews.ts'
import { Confirm } from './Confirm.tsx'
import { cutBy } from './cutBy.ts'

/** Asks once more before new codes are issued for several: a card that is printed again ends the old one, and who is in by it goes. */
export function AskCodes({ views, onYes, onNo }: { views: readonly AccessView[]; onYes: () => void; onNo: () => void }): ReactNode {
  const { role } = useActor()
  const n = views.length
  const old = views.filter(({ access }) => access.hasCard).length
  const isOwn = views.some(({ access }) => access.accessId === role)
  const cut = cutBy(views, role)
  const devices = cut.reduce((sum, one) => sum + one.devices, 0)
  return (
    <Confirm
      title={<Text of="access.codes-title" with={{ n }} />} yes={<Text of="access.issue" with={{ n }} />} onYes={onYes} onNo={onNo}
      lead={old === 0 ? <Text of="access.first-cards" with={{ n }} /> : <Text of="access.old-ends" with={{ n: old }} />}
    >
      <p><Text of="access.cut" with={{ n: devices }} /></p>
      {isOwn && <p><Text of="access.own-stays" /></p>}
      {cut.length > 0 && (
        /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it may be longer than the dialog, and is moved by the keyboard too */
        <section className="who-out" aria-label={t('access.who-out')} tabIndex={0}>
          <p><Text of="access.who-out" /></p>
          <ul>{cut.map(one => <li key={one.accessId}><Text of="access.out-of" with={{ name: one.name, n: one.devices }} /></li>)}</ul>
        </section>
      )}
    </Confirm>
  )
}
