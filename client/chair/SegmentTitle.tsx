import type { ReactNode } from 'react'
import { foreignTo } from '#client/text/inWords.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { withNumber } from './withNumber.ts'

/** The title of a segment, where it may have to be shortened: not at its number, by which one slot is told from another. */
export function SegmentTitle({ of }: { of: string }): ReactNode {
  const lang = useMeeting(meeting => foreignTo(meeting, of))
  const { words, number } = withNumber(of)
  return <bdi lang={lang}><span>{words}</span>{number !== '' && <span className="number">{number}</span>}</bdi>
}
