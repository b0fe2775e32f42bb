import type { ReactNode } from 'react'
import { foreignTo } from '#client/text/inWords.ts'
import { useMeeting } from './hooks.ts'

/** One of the meeting's own texts, apart from the words around it, and said to be of its language where that is not the page's. */
export function Own({ of }: { of: string }): ReactNode {
  const lang = useMeeting(meeting => foreignTo(meeting, of))
  return <bdi lang={lang}>{of}</bdi>
}
