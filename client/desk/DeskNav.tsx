import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { SECTION_NAMES, SECTIONS, type SectionName } from './sections.ts'

/** The parts of the desk. They are links: each can be kept, sent, and opened in a tab of its own. */
export function DeskNav({ shown }: { shown: SectionName }): ReactNode {
  return (
    <nav className="desk-nav pad" aria-label={t('desk-window.nav')}>
      {SECTION_NAMES.map(name => (
        <a key={name} href={`#${name}`} aria-current={name === shown ? 'page' : undefined}><Icon of={SECTIONS[name].icon} /><Text of={SECTIONS[name].name} /></a>
      ))}
    </nav>
  )
}
