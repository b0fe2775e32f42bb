import { ChevronDown, ChevronUp, IdCard } from 'lucide'
import type { ReactNode } from 'react'
import type { AccessHere } from '#shared/protocol/doors.ts'
import { useActor } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { deedWords } from './deedWords.ts'

interface AccessStateProps {
  of: AccessHere
  name: string
  isOpen: boolean
  onToggle: () => void
}

/** How an access stands, and what was last done with it. Where devices are signed in it opens to them. */
export function AccessState({ of, name, isOpen, onToggle }: AccessStateProps): ReactNode {
  const reader = useActor()
  const store = useStore()
  const timeZone = useTimeZone()
  const { hasCard, isRevoked, devices: n } = of
  return (
    <p className="stands">
      {!hasCard ? <b className="mark"><Icon of={IdCard} /><Text of="access.no-card" /></b> : isRevoked ? <b className="mark"><Text of="access.revoked" /></b> : n === 0 ? <span><Text of="access.nobody" /></span> : (
        <button type="button" className="link" aria-expanded={isOpen} aria-label={t('access.devices-of', { name, n })} onClick={onToggle}>
          <Text of="access.signed-in" with={{ n }} /><Icon of={isOpen ? ChevronUp : ChevronDown} />
        </button>
      )}
      <span>{deedWords(of, reader, store.now(), timeZone)}</span>
    </p>
  )
}
