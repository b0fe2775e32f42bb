import { ArrowRight, CirclePause, Mic, RectangleEllipsis } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import type { StageWords } from './stageWords.ts'

const ICONS: Record<StageWords['icon'], LucideIcon> = { speaks: Mic, called: ArrowRight, pause: CirclePause, other: RectangleEllipsis }

/** The picture beside the word for what the hall sees. */
export function StageIcon({ of }: { of: StageWords['icon'] }): ReactNode {
  return <Icon of={ICONS[of]} turns={of === 'called'} />
}
