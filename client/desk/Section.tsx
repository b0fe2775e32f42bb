import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { SECTIONS, type SectionName } from './sections.ts'

/** One part of the desk, loaded when it is first wanted; where it does not come the rest of the desk goes on, and it is asked for again by a press. */
export function Section({ of }: { of: SectionName }): ReactNode {
  const [Part, setPart] = useState<ComponentType | 'lost' | null>(null)
  const isWanted = Part === null
  useEffect(() => {
    if (!isWanted) return
    let isHere = true
    SECTIONS[of].load().then(part => isHere && setPart(() => part), () => isHere && setPart('lost'))
    return () => void (isHere = false)
  }, [of, isWanted])
  if (Part !== 'lost') return Part !== null && <Part />
  return (
    <section className="part-lost">
      <p className="hint" aria-live="polite"><Text of="desk-window.lost" /></p>
      <Button onClick={() => setPart(null)}><Text of="desk-window.again" /></Button>
    </section>
  )
}
