import { Autocomplete } from '@base-ui/react/autocomplete'
import type { ReactNode } from 'react'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Found } from './find.ts'
import type { Offer } from './offer.ts'
import { standingWords } from '#client/presiding/standingWords.ts'

/** One that was found, where it stands now, and what can be done about it. */
export function FoundGroup({ group: { key, title, standing, items }, onPick }: { group: Found; onPick: (offer: Offer) => void }): ReactNode {
  const now = useMeeting(meeting => (meeting.plan?.delegations.some(({ id }) => id === key) === true ? standingWords(meeting, key) : standing))
  return (
    <Autocomplete.Group className="found-one" items={items}>
      <Autocomplete.GroupLabel className="found-who"><b>{title}</b>{now !== null && <span>{now}</span>}</Autocomplete.GroupLabel>
      {items.length === 0 && <p className="none"><Text of="find.nothing" /></p>}
      <Autocomplete.Collection>{(item: Offer) => <OfferItem key={item.key} item={item} onPick={onPick} />}</Autocomplete.Collection>
    </Autocomplete.Group>
  )
}

/** What the rules would refuse by now keeps its place and takes no press. */
function OfferItem({ item, onPick }: { item: Offer; onPick: (offer: Offer) => void }): ReactNode {
  const code = useWould(typeof item.does === 'string' ? null : item.does)
  const isOff = typeof item.does !== 'string' && code !== null
  return (
    <Autocomplete.Item value={item} disabled={isOff} onClick={() => isOff || onPick(item)}>
      <span>{item.label}</span>
      {isOff && <small>{t(`code.${code}`)}</small>}
    </Autocomplete.Item>
  )
}
