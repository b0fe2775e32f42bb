import { TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { PersonDraft } from '../planDraft.ts'
import type { SegmentDraft } from './segmentDraft.ts'

interface WhoSpeaksProps {
  segment: SegmentDraft
  podium: readonly PersonDraft[]
  onChange: (speakers: string[]) => void
}

/** Whose turn a segment is, of those on the podium: read in one line, and chosen below it. */
export function WhoSpeaks({ segment: { speakers }, podium, onChange }: WhoSpeaksProps): ReactNode {
  const names = speakers.map(id => podium.find(person => person.id === id)?.name ?? '').filter(name => name !== '')
  const choose = (id: string, isChosen: boolean): void => onChange(isChosen ? [...speakers, id] : speakers.filter(one => one !== id))
  return (
    <details className="who-speaks">
      <summary>
        <span className="legend"><Text of="programme.who" /></span>{' '}
        {speakers.length === 0 ? <span className="nobody"><Icon of={TriangleAlert} /> <Text of="programme.nobody" /></span> : names.map((name, at) => <span key={speakers[at]}>{at > 0 && t('join.comma')}<bdi>{name}</bdi></span>)}
      </summary>
      <div className="who-of">
        {podium.map(({ id, name }) => (
          <label key={id} className="choice">
            <input type="checkbox" checked={speakers.includes(id)} onChange={event => choose(id, event.target.checked)} />
            <span dir="auto">{name || t('programme.no-name')}</span>
          </label>
        ))}
        {podium.length === 0 && <p className="hint"><Text of="programme.no-podium" /></p>}
      </div>
    </details>
  )
}
