import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { speakerWords } from './speakerWords.ts'
import { useSpeaker } from './useSpeaker.ts'

/** Who will read the statement of a request, in one line, for those who may know; nothing until it is there. */
export function ReadBy({ requestId, digest }: { requestId: string; digest: string }): ReactNode {
  const speaker = useSpeaker(requestId, digest)
  if (speaker === null) return null
  const { name, title } = speaker
  // Each by itself: both are often Latin where the line is Arabic.
  const who = <><bdi>{name}</bdi>{title !== null && <><Text of="join.comma" /><bdi>{title}</bdi></>}</>
  return <small className="read-by" title={t('speaker.read-by', { who: speakerWords(speaker) })}><Text of="speaker.read-by" with={{ who }} /></small>
}
