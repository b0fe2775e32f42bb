import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { SECTIONS, type SectionName } from './sections.ts'

/** One part of the desk, loaded when it is first wanted; where it does not come the rest of the desk goes on. */
export function Section({ of }: { of: SectionName }): ReactNode {
  const [Part, setPart] = useState<ComponentType | 'lost' | null>(null)
  useEffect(() => {
    let isWanted = true
    SECTIONS[of].load().then(part => isWanted && setPart(() => part), () => isWanted && setPart('lost'))
    return () => void (isWanted = false)
  }, [of])
  if (Part === 'lost') return <p className="hint" aria-live="polite"><Text of="desk-window.lost" /></p>
  return Part !== null && <Part />
}
