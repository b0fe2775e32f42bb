import type { ReactNode } from 'react'
import { awaitsDraw } from '#shared/floor/drawing/readingDraws.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Blank } from '#client/text/Blank.tsx'
import { spokenName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import type { Draft } from './draft.ts'
import { forecastWords } from './forecastWords.ts'
import { guessPlace, isAtOnce, requestFrom } from './guess.ts'
import { useMine } from './useMine.ts'

const LOOK_EVERY_MS = 10_000

/** What pressing the button will do: the place and the time that the rules would give it now. */
export function Effect({ draft }: { draft: Draft }): ReactNode {
  const { id } = useMine()
  const now = useNow(LOOK_EVERY_MS)
  const timeZone = useTimeZone()
  const request = requestFrom(draft, id, now)
  const { place, of, expected, unreached } = useMeeting(meeting => guessPlace(meeting, request, now))
  const how = useMeeting(meeting => (isAtOnce(meeting, request) ? 'at-once' : 'approval'))
  const name = useMeeting(meeting => spokenName(meeting, id))
  const isDrawn = useMeeting(meeting => awaitsDraw(meeting, request))
  if (isDrawn) return <p className="effect"><Text of="draw.effect" /></p>
  const values = { name, place, of }
  if (expected === null) return <p className="effect"><Text of={`delegate.effect-${how}`} with={values} />{unreached !== null && <><Blank /><Text of={unreached} /></>}</p>
  const { from, to } = forecastWords(expected, timeZone)
  if (to === null) return <p className="effect"><Text of={`delegate.effect-${how}-earliest`} with={{ ...values, from }} /></p>
  return <p className="effect"><Text of={`delegate.effect-${how}-range`} with={{ ...values, from, to }} /></p>
}
