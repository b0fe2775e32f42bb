import type { ReactNode } from 'react'
import { category as categories } from '#shared/floor/category.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { byName } from '#client/text/byName.ts'
import { plateName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'

/** All delegations, by category and in the order of the reader's alphabet. */
export function DelegationList({ delegations }: { delegations: readonly Delegation[] }): ReactNode {
  const compare = byName<{ name: string }>(({ name }) => name)
  return categories.options.map(category => {
    const those = delegations.filter(one => one.category === category).map(one => ({ id: one.id, name: plateName(one) })).toSorted(compare)
    return those.length > 0 && (
      <section key={category}>
        <h3><Text of={`category.${category}`} /> <span className="n">{those.length}</span></h3>
        <ul>{those.map(({ id, name }) => <li key={id}><bdi>{name}</bdi></li>)}</ul>
      </section>
    )
  })
}
