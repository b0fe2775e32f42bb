import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { FitBox } from '#client/room/FitBox.tsx'
import { StageIcon } from '#client/status/StageIcon.tsx'
import { stageWords } from '#client/status/stageWords.ts'
import { t } from '#client/text/t.ts'

interface OnStageProps {
  sizes: readonly number[]
  /** What was last heard may still be believed. */
  isKnown: boolean
}

/** Who has the floor, or what the meeting has come to, in little room. */
export function OnStage({ sizes, isKnown }: OnStageProps): ReactNode {
  const { icon, label, name, line } = useMeeting(stageWords)
  return (
    <FitBox className="on-stage" sizes={sizes}>
      <p className="label"><StageIcon of={isKnown ? icon : 'lost'} /><span>{isKnown ? label : t('screen.no-connection')}</span></p>
      <h1 className="name">{isKnown ? name : t('screen.not-known')}</h1>
      {isKnown && line !== null && <p className="behalf">{line}</p>}
    </FitBox>
  )
}
