import type { Holder, Meeting } from '#shared/floor/model.ts'
import { language as ofTheSix } from '#shared/floor/language.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { Capacity, Delegation } from '#shared/floor/plan.ts'
import { delegationOf, podiumPersonOf } from '#shared/floor/reading.ts'
import { locale } from './locale.ts'
import { spoken } from './speaking.ts'
import { t } from './t.ts'

/** The name of a delegation as on its plate, in the language of the page where it has one there. */
export function delegationName(meeting: Meeting, delegationId: string): string {
  const delegation = delegationOf(meeting, delegationId)
  return delegation === null ? t('name.unknown') : plateName(delegation)
}

/** What the meeting says itself comes before the official names of the States. */
export function plateName({ name, names, code }: Pick<Delegation, 'name' | 'names' | 'code'>): string {
  const { language, states, groups } = spoken()
  return names?.[language] ?? (code === null ? groups[name] : states[code]) ?? name
}

/** The name of a group of States, as on its plate. */
export function groupName(group: string): string {
  return spoken().groups[group] ?? group
}

export function personName(meeting: Meeting, personId: string): string {
  return podiumPersonOf(meeting, personId)?.name ?? t('name.unknown')
}

/** The language of a booth, in the language of the reader; by the platform, for a tab is named before the words of its window are there. */
export function boothName(seat: string): string {
  const known = ofTheSix.safeParse(seat)
  return known.success ? (new Intl.DisplayNames(locale(), { type: 'language' }).of(seat) ?? seat) : seat
}

/** Whose request it is; V7: that may not be shown. */
export function requestName(meeting: Meeting, { veil, delegationId }: FloorRequest): string {
  return veil === undefined ? delegationName(meeting, delegationId) : t('name.veiled')
}

/** Who holds, or held, the floor. */
export function holderName(meeting: Meeting, holder: Holder): string {
  return holder.kind === 'podium' ? personName(meeting, holder.personId) : delegationName(meeting, holder.request.delegationId)
}

/** Whom a request speaks for besides the delegation itself, or that it replies: the line below the name. Null: nothing. */
export function capacityLine(capacity: Capacity): string | null {
  if (capacity.kind === 'national') return null
  return capacity.kind === 'reply' ? t('name.reply') : t('name.on-behalf', { group: spoken().grammar.group(capacity.group) })
}

/** A delegation's name in the middle of a sentence. */
export function spokenName(meeting: Meeting, delegationId: string): string {
  const delegation = delegationOf(meeting, delegationId)
  if (delegation === null) return t('name.unknown')
  const { grammar } = spoken()
  if (delegation.category.endsWith('-state')) return grammar.state(plateName(delegation))
  return delegation.category === 'ngo' ? plateName(delegation) : grammar.group(plateName(delegation))
}

/** Who speaks, in one line: `Pakistan, on behalf of the Organization of Islamic Cooperation`. */
export function requestLine(meeting: Meeting, request: FloorRequest): string {
  const line = request.veil === undefined ? capacityLine(request.capacity) : null
  const name = requestName(meeting, request)
  return line === null ? name : t('name.podium', { name, title: line })
}
