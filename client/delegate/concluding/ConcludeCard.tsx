import type { ReactNode } from 'react'
import { isAskedToConclude, isToConclude } from '#shared/floor/concluding/isToConclude.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import './conclude.css'
import { CutFigure } from './CutFigure.tsx'
import { isBeingCut } from './isBeingCut.ts'

/** F10 to F12, as a card that is held up: whoever speaks is to conclude, and who says so; and in how long the statement is cut. */
export function ConcludeCard(): ReactNode {
  const isToEnd = useMeetingAt(isToConclude)
  const isAsked = useMeeting(isAskedToConclude)
  const isCut = useMeetingAt(isBeingCut)
  if (!isToEnd && !isCut) return null
  return (
    <div className="conclude">
      {isToEnd && <p><small>{isAsked ? <Text of="delegate.conclude-chair" /> : <Text of="delegate.conclude-time" />}</small> <b><Text of="delegate.conclude" /></b></p>}
      {isCut && <CutFigure />}
    </div>
  )
}
