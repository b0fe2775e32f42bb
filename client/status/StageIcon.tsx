import { ArrowRight, CirclePause, Flag, Mic, RectangleEllipsis, WifiOff } from 'lucide'
import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import type { StageWords } from './stageWords.ts'

const ICONS: Record<StageWords['icon'], IconNode> = { speaks: Mic, called: ArrowRight, order: Flag, pause: CirclePause, other: RectangleEllipsis, lost: WifiOff }

/** The picture beside the word for what the hall sees. */
export function StageIcon({ of }: { of: StageWords['icon'] }): ReactNode {
  return <Icon of={ICONS[of]} turns={of === 'called'} />
}
