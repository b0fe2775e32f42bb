import type { ReactNode } from 'react'
import { categoryOf } from '#shared/floor/bandOf.ts'
import type { Holder } from '#shared/floor/model.ts'
import { podiumPersonOf } from '#shared/floor/reading.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { spokenName } from '#client/text/speaker.ts'
import { spoken } from '#client/text/speaking.ts'
import { Text } from '#client/text/Text.tsx'
import { sentenceName } from './sentenceName.ts'

/** What is done to whoever is meant: some languages decline by it. */
export type Form = 'give' | 'thank' | 'invite' | 'by'

interface WhomProps {
  holder: Holder
  form: Form
  isShort?: boolean
}

/** "the distinguished representative of Pakistan, on behalf of the Organization of Islamic Cooperation". */
export function Whom({ holder, form, isShort = false }: WhomProps): ReactNode {
  const name = useMeeting(meeting => sentenceName(meeting, holder))
  const title = useMeeting(meeting => (holder.kind === 'podium' ? (podiumPersonOf(meeting, holder.personId)?.title ?? '') : ''))
  if (holder.kind === 'podium') return isShort ? <Text of="say.person" with={{ form, name }} /> : <Text of="say.podium" with={{ form, name, title }} />
  const { capacity, delegationId } = holder.request
  const whom = <Representative of={delegationId} form={form} />
  if (isShort || capacity.kind === 'national') return whom
  return capacity.kind === 'reply' ? <Text of="say.in-reply" with={{ whom }} /> : <Text of="say.on-behalf" with={{ whom, group: spoken().grammar.group(capacity.group) }} />
}

/** "the distinguished representative of Cuba", of a State; "the representative of the International Commission of Jurists". */
export function Representative({ of, form }: { of: string; form: Form }): ReactNode {
  const name = useMeeting(meeting => spokenName(meeting, of))
  const isState = useMeeting(meeting => categoryOf(meeting, of).endsWith('-state'))
  return isState ? <Text of="say.state" with={{ form, name }} /> : <Text of="say.organization" with={{ form, name }} />
}
