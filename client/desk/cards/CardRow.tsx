import { Ban, IdCard, LogIn } from 'lucide'
import type { ReactNode } from 'react'
import type { Language } from '#shared/floor/language.ts'
import type { AccessHere } from '#shared/protocol/doors.ts'
import type { AccessView } from '#client/presiding/access/accessViews.ts'
import { LanguageChoice } from '#client/writing/LanguageChoice.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

interface CardRowProps {
  view: AccessView
  isTicked: boolean
  onTick: () => void
  language: Language | null
  onLanguage: (language: Language | null) => void
}

/** One who may get a card: whether there was one, whether somebody is in by it, and in which language the next is written. */
export function CardRow({ view: { name, access }, isTicked, onTick, language, onLanguage }: CardRowProps): ReactNode {
  return (
    <li>
      <label className="choice"><input type="checkbox" aria-label={t('access.tick-of', { name })} checked={isTicked} onChange={onTick} /><b><bdi>{name}</bdi></b></label>
      <p className="stands"><Standing of={access} /></p>
      <LanguageChoice label={t('cards.language-of', { name })} none={t('cards.as-others')} chosen={language} onChoose={onLanguage} />
    </li>
  )
}

function Standing({ of: { hasCard, isRevoked, devices: n } }: { of: AccessHere }): ReactNode {
  if (!hasCard) return <b className="mark"><Icon of={IdCard} /> <Text of="access.no-card" /></b>
  if (isRevoked) return <b className="mark"><Icon of={Ban} /> <Text of="access.revoked" /></b>
  return n === 0 ? <Text of="access.nobody" /> : <><Icon of={LogIn} turns /> <Text of="access.signed-in" with={{ n }} /></>
}
