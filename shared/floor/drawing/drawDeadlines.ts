import type { CommandOf } from '../commands.ts'
import type { Meeting } from '../model.ts'
import { GRACE_MS } from './draw.ts'
import { closesAtOf } from './readingDraws.ts'

interface CutDue {
  at: number
  commandId: string
  command: CommandOf<'cutDraw'>
}

/** D4: when the draws are to be cut whose window has an end. */
export function drawCuts({ draws, list }: Meeting): CutDue[] {
  return draws.flatMap(({ commitment, openedAt, cut }) => {
    const closesAt = cut === null ? closesAtOf(list, openedAt) : null
    return closesAt === null ? [] : [{ at: closesAt + GRACE_MS, commandId: `clock.cut.${commitment}`, command: { type: 'cutDraw', commitment } }]
  })
}
