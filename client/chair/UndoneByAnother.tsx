import { useState, type ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { NoticeBox } from '#client/status/NoticeBox.tsx'
import { actValues } from '#client/text/actWords.ts'
import { Text } from '#client/text/Text.tsx'
import { lastUndoneByAnother } from './undoable.ts'

/** How long it can be read, ms: it stays among what was done just now. */
const STAYS_MS = 10_000

/** Says that another window has undone something, as it happens: what one had seen done is not done any more. */
export function UndoneByAnother(): ReactNode {
  const actor = useActor()
  const act = useMeeting(meeting => lastUndoneByAnother(meeting, actor))
  const values = useMeeting(meeting => (act === null ? null : actValues(meeting, act, actor)))
  const [seen, setSeen] = useState(() => act?.version ?? 0)
  if (act === null || values === null || act.version <= seen) return null
  return <NoticeBox key={act.version} staysMs={STAYS_MS} onGone={() => setSeen(act.version)}><Text of="act.undone" with={values} /></NoticeBox>
}
