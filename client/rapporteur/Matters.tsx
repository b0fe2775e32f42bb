import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Text } from '#client/text/Text.tsx'

/** What the note is about, of the subject matters of the meeting. */
export function Matters({ chosen, onChange }: { chosen: readonly string[]; onChange: (subjectMatterIds: string[]) => void }): ReactNode {
  const matters = useMeeting(meeting => meeting.plan?.subjectMatters ?? [])
  if (matters.length === 0) return null
  const turn = (id: string): void => onChange(matters.map(matter => matter.id).filter(one => (one === id) !== chosen.includes(one)))
  return (
    <fieldset>
      <legend><Text of="rapporteur.about" /></legend>
      {matters.map(({ id, title }) => (
        <label key={id} className="choice"><input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} /><Own of={title} /></label>
      ))}
    </fieldset>
  )
}

/** Those that a note may be about. */
export const matterIdsOf = ({ plan }: Meeting): string[] => (plan?.subjectMatters ?? []).map(({ id }) => id)
