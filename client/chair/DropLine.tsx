import { Ban, CornerDownRight } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import type { Drop } from './useRowDrag.ts'

/** The line where a dragged row would be put; or, in words, why it cannot be. */
export function DropLine({ drop: { half, number, refusal } }: { drop: Drop }): ReactNode {
  return (
    <span className="drop" data-half={half} data-refused={refusal !== null || undefined}>
      <span>
        {refusal === null ? <><Icon of={CornerDownRight} turns /><Text of="chair.drop-place" with={{ n: number }} /></> : <><Icon of={Ban} /><Text of={`code.${refusal}`} /></>}
      </span>
    </span>
  )
}
