import type { ReactNode } from 'react'
import { categoryOf } from '#shared/floor/bandOf.ts'
import type { Holder } from '#shared/floor/model.ts'
import { podiumPersonOf } from '#shared/floor/reading.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { inSentence } from '#client/text/catalogue.ts'
import { spokenName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { sentenceName } from './sentenceName.ts'

/** "the distinguished representative of Pakistan, on behalf of the Organization of Islamic Cooperation". */
export function Whom({ holder, isShort = false }: { holder: Holder; isShort?: boolean }): ReactNode {
  const name = useMeeting(meeting => sentenceName(meeting, holder))
  const title = useMeeting(meeting => (holder.kind === 'podium' ? (podiumPersonOf(meeting, holder.personId)?.title ?? '') : ''))
  if (holder.kind === 'podium') return isShort ? name : <Text of="say.podium" with={{ name, title }} />
  const { capacity, delegationId } = holder.request
  const whom = <Representative of={delegationId} />
  if (isShort || capacity.kind === 'national') return whom
  return capacity.kind === 'reply' ? <Text of="say.in-reply" with={{ whom }} /> : <Text of="say.on-behalf" with={{ whom, group: inSentence.group(capacity.group) }} />
}

/** "the distinguished representative of Cuba", of a State; "the representative of the International Commission of Jurists". */
export function Representative({ of }: { of: string }): ReactNode {
  const name = useMeeting(meeting => spokenName(meeting, of))
  const isState = useMeeting(meeting => categoryOf(meeting, of).endsWith('-state'))
  return isState ? <Text of="say.state" with={{ name }} /> : <Text of="say.organization" with={{ name }} />
}
