import type { StaffSeat } from '#shared/protocol/staff.ts'
import type { EntryScene } from './scene.ts'

/** Codes that the gallery's own door answers in a way of its own (see `gallerySite.ts`). */
export const CODES = { unknown: 'K7QF-9M2X', unanswered: 'T4WD-8R6P', cut: 'H3NB-5Y7C', held: 'M5VC-2L9S' } as const

const at = { startsAt: Date.UTC(2015, 2, 3, 8), timeZone: 'Europe/Zurich' }

/** What somebody may preside over who comes back from staff sign-in. */
export const SEATS: StaffSeat[] = [
  { meetingId: 'm1', role: 'chair', title: 'High-level panel on human rights mainstreaming', ...at },
  { meetingId: 'm1', role: 'secretariat', title: 'High-level panel on human rights mainstreaming', ...at },
  { meetingId: 'm2', role: 'secretariat', title: 'Interactive dialogue on the right to safe drinking water and sanitation in small island developing States', ...at },
]

const scene = (code: string | null = null): EntryScene => ({ window: 'enter', code })

export const enterScenes: Readonly<Record<string, () => EntryScene>> = {
  'enter-empty': () => scene(),
  'enter-wrong-code': () => scene(CODES.unknown),
  'enter-unreachable': () => scene(CODES.cut),
  'enter-held-on-the-way': () => scene(CODES.held),
  'enter-signing-in': () => scene(CODES.unanswered),
  'enter-staff-meetings': () => ({ ...scene(), search: 'staff=known' }),
  'enter-staff-cancelled': () => ({ ...scene(), search: 'staff=cancelled' }),
  'enter-staff-again': () => ({ ...scene(), search: 'staff=begin-again' }),
  'enter-staff-no-role': () => ({ ...scene(), search: 'staff=no-role' }),
  'enter-staff-away': () => ({ ...scene(), search: 'staff=provider-away' }),
  'enter-no-page': () => ({ ...scene(), isNoPage: true }),
}
