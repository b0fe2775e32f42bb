import type { ReactNode } from 'react'
import { t } from '#client/text/t.ts'
import { speakerWords } from './speakerWords.ts'
import { useSpeaker } from './useSpeaker.ts'

/** Who will read the statement of a request, in one line, for those who may know; nothing until it is there. */
export function ReadBy({ requestId, digest }: { requestId: string; digest: string }): ReactNode {
  const speaker = useSpeaker(requestId, digest)
  if (speaker === null) return null
  const words = t('speaker.read-by', { who: speakerWords(speaker) })
  return <small className="read-by" title={words}>{words}</small>
}
