import { FileCheck, FileLock, FileX } from 'lucide'
import type { ReactNode } from 'react'
import type { TextStanding } from '#shared/floor/inscribing/readingText.ts'
import { Text } from '#client/text/Text.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import './texts.css'

const ICONS = { 'embargoed': FileLock, 'delivered': FileCheck, 'not-delivered': FileX } as const

/** How a text stands to what was said (I18): a word, an icon and a colour. */
export function Standing({ of }: { of: TextStanding }): ReactNode {
  return <span className="text-standing" data-standing={of}><Icon of={ICONS[of]} /><Text of={`texts.${of}`} /></span>
}
