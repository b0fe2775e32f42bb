import { Fragment, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { StageIcon } from '#client/status/StageIcon.tsx'
import { stageWords, type StageWords } from '#client/status/stageWords.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { FitBox } from './FitBox.tsx'

/** Largest first. The smallest is 8 % of the height: legible from the last row. */
const NAME_SIZES = [264, 232, 200, 176, 156, 144, 132, 124, 112, 100, 88]

interface WhoProps {
  /** What was last heard may still be believed. */
  isKnown: boolean
}

/** The upper part of the screen: whoever has the floor or is called, as large as it fits, or what the meeting has come to. */
export function Who({ isKnown }: WhoProps): ReactNode {
  const { icon, label, name, line, plain, theme } = useMeeting(isKnown ? stageWords : notKnownWords)
  return (
    <FitBox className="who" sizes={NAME_SIZES}>
      <p className="label"><StageIcon of={icon} /><span>{label}</span></p>
      <Fragment key={name}> {/* another speaker's lines are others: they do not wander from where the last one's stood */}
        <h1 className="name">{spoken().grammar.inParts?.(name) ?? name}</h1>
        {line !== null && <p className="behalf">{line}</p>}
        {plain !== null && <p className="plain">{plain}</p>}
        {theme !== null && <p className="plain theme">{theme}</p>}
      </Fragment>
    </FitBox>
  )
}

function notKnownWords(): StageWords {
  return { icon: 'lost', label: t('screen.no-connection'), name: t('screen.not-known'), line: null, plain: t('screen.comes-back'), theme: null }
}
