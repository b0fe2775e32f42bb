import { CalendarDays, CalendarRange, ChartBar, ClipboardList, FileStack, IdCard, ScrollText, Users, type IconNode } from 'lucide'
import type { ComponentType } from 'react'
import { withWords } from '#client/react/withWords.ts'
import type { TextKey } from '#client/text/catalogue.ts'

interface Part {
  /** What it is called in the list of parts. */
  name: TextKey
  icon: IconNode
  /** Loaded with its words when it is wanted. */
  load: () => Promise<ComponentType>
}

/** With the words of the form, and of the formats in it. */
const preparing = (load: () => Promise<ComponentType>): Promise<ComponentType> => withWords('preparing', () => withWords('modalities', load))

/** The parts of the desk, in the order in which they are needed; the name of each is its address behind the `#`. */
export const SECTIONS = {
  meetings: { name: 'desk-window.meetings', icon: CalendarRange, load: () => preparing(async () => (await import('./meetings/MeetingsPart.tsx')).MeetingsPart) },
  meeting: { name: 'desk-window.meeting', icon: CalendarDays, load: () => preparing(async () => (await import('./meeting/MeetingPart.tsx')).MeetingPart) },
  delegations: { name: 'desk-window.delegations', icon: Users, load: () => withWords('importing', async () => (await import('./delegations/DelegationsPart.tsx')).DelegationsPart) },
  paper: { name: 'desk-window.paper', icon: ClipboardList, load: () => withWords('desk', () => withWords('paper', async () => (await import('./paper/PaperPart.tsx')).PaperPart)) },
  cards: { name: 'desk-window.cards', icon: IdCard, load: () => withWords('desk', () => withWords('access', async () => (await import('./cards/CardsPart.tsx')).CardsPart)) },
  texts: { name: 'desk-window.texts', icon: FileStack, load: () => withWords('desk', () => withWords('texts', async () => (await import('./texts/TextsPart.tsx')).TextsPart)) },
  statistics: { name: 'desk-window.statistics', icon: ChartBar, load: () => withWords('desk', () => withWords('statistics', async () => (await import('./statistics/StatisticsPart.tsx')).StatisticsPart)) },
  record: { name: 'desk-window.record', icon: ScrollText, load: () => withWords('record', async () => (await import('./record/RecordPart.tsx')).RecordPart) },
} as const satisfies Record<string, Part>

export type SectionName = keyof typeof SECTIONS
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[]

/** The part that an address names; without one, the first. */
export function sectionOf(fragment: string): SectionName {
  return SECTION_NAMES.find(name => fragment === `#${name}`) ?? 'meeting'
}
