import type { ReactNode } from 'react'
import { ListStands } from '#client/status/ListStands.tsx'
import { Text } from '#client/text/Text.tsx'
import { IN_A_COLUMN, type ComingUp } from './comingUp.ts'
import { FitBox } from './FitBox.tsx'

interface ComingItemsProps {
  items: ComingUp['items']
  /** The list is what is shown, and it is empty. */
  isNobody: boolean
  /** Largest first. */
  sizes: readonly number[]
}

/** Who comes next, as large as it fits. */
export function ComingItems({ items, isNobody, sizes }: ComingItemsProps): ReactNode {
  return (
    <FitBox className="items" sizes={sizes}>
      <ol className={items[0]?.place == null ? '' : 'numbered'} data-wide={items.length > IN_A_COLUMN || undefined}>
        {items.map(({ key, name, small, place }) => (
          <li key={key}>
            {place !== null && <span className="n">{place}</span>}
            <span>{name}{small !== null && <small>{small}</small>}</span>
          </li>
        ))}
      </ol>
      {isNobody && <p className="nobody"><Text of="list.empty" /></p>}
    </FitBox>
  )
}

/** Nobody: not even one whose name the hall is not shown (V7). */
export function nobodyComes({ items, isList, more }: ComingUp): boolean {
  return isList && items.length + more === 0
}

/** How many more there are, and how the list stands. */
export function RestWords({ isList, more }: Pick<ComingUp, 'isList' | 'more'>): ReactNode {
  return <>{more > 0 ? <Text of={isList ? 'screen.more' : 'screen.on-list'} with={{ count: more }} /> : <Text of="list.title" />}{' · '}<ListStands /></>
}
