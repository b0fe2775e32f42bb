import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { stageWords } from '#client/status/stageWords.ts'
import { t } from '#client/text/t.ts'

/** For those who listen to the window: who has the floor or is called, politely, and nothing that ticks. */
export function LiveFloor(): ReactNode {
  const { label, name, line } = useMeeting(stageWords)
  return <p className="sr" aria-live="polite">{[label, name, line].filter(part => part !== null).join(t('join.clause'))}</p>
}
