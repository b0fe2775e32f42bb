import { KeyRound, Ban, IdCard } from 'lucide'
import { useState, type ReactNode } from 'react'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import { useActor } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { AccessState } from './AccessState.tsx'
import type { AccessView } from './accessViews.ts'
import { DeviceList } from './DeviceList.tsx'

/** What is asked of an access in a dialog of its own. */
export type Ask = 'renew' | 'revoke' | 'card'

interface AccessRowProps {
  of: Asking
  view: AccessView
  /** Its card was issued here, and can be looked at again. */
  isHeld: boolean
  isTicked: boolean
  onTick: () => void
  onAsk: (what: Ask, view: AccessView) => void
}

/** One access: whose it is, how it stands, and what can be done with it. It opens to its devices. */
export function AccessRow({ of, view, isHeld, isTicked, onTick, onAsk }: AccessRowProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const { role } = useActor()
  const { name, access } = view
  const isOwn = access.accessId === role
  return (
    <li>
      <label className="choice"><input type="checkbox" aria-label={t('access.tick-of', { name })} checked={isTicked} onChange={onTick} /><b><bdi>{name}</bdi></b></label>
      <AccessState of={access} name={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      <div className="does">
        {isHeld && <Button look="quiet" icon={IdCard} aria-label={t('access.card-of', { name })} onClick={() => onAsk('card', view)}><Text of="access.card" /></Button>}
        <Button icon={KeyRound} aria-label={t('access.new-code-of', { name })} onClick={() => onAsk('renew', view)}><Text of="access.new-code" /></Button>
        {!isOwn && !access.isRevoked && <Button look="quiet" icon={Ban} aria-label={t('access.revoke-of', { name })} onClick={() => onAsk('revoke', view)}><Text of="access.revoke" /></Button>}
      </div>
      {isOpen && access.devices > 0 && <DeviceList key={`${access.deeds.at(-1)?.at} ${access.devices}`} of={of} accessId={access.accessId} />}
    </li>
  )
}
