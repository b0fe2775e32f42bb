import { Activity, useState, type ReactNode } from 'react'
import { Section } from './Section.tsx'
import type { SectionName } from './sections.ts'

/**
 * The part that is wanted, and behind it those that were: what is typed in them stays. They are not drawn, and none of their
 * effects runs: no timer, no listening to the meeting, no dialog.
 */
export function Sections({ shown }: { shown: SectionName }): ReactNode {
  const [opened, setOpened] = useState<readonly SectionName[]>([shown])
  if (!opened.includes(shown)) setOpened([...opened, shown])
  return opened.map(name => <Activity key={name} mode={name === shown ? 'visible' : 'hidden'}><Section of={name} /></Activity>)
}
