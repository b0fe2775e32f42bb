import type { ReactNode } from 'react'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import { outcomeName } from '#client/text/outcomeName.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import type { Step } from './decided.ts'

/** What the Chair announces: the count where there was a vote, what is decided, and that the meeting stops where that is it. */
export function SayOutcome({ hearing, step }: { hearing: Hearing; step: Step | null }): ReactNode {
  const { vote } = hearing
  const outcome = outcomeName(hearing)
  return (
    <>
      {vote !== null && <><Text of="say.vote" with={{ yes: vote.for, no: vote.against, abstaining: vote.abstaining }} /><Blank /></>}
      {outcome !== null && <Text of={`chair.outcome-${outcome}`} />}<Blank />
      {step !== null && <Text of={`say.${step}`} />}
    </>
  )
}
