import { useId, useMemo, useState, type ReactNode, type Ref } from 'react'
import { category as categories } from '#shared/floor/category.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { namesOf } from '#client/presiding/adding/candidates.ts'
import { namedBy } from '#client/presiding/namedBy.ts'
import { byName } from '#client/text/byName.ts'
import { Text } from '#client/text/Text.tsx'
import { DelegationRow, type Press } from './DelegationRow.tsx'
import type { Stays } from './whyStays.ts'

interface ListProps {
  /** The field by which one is found. */
  field: Ref<HTMLInputElement>
  onPress: Press
  /** Whom nobody can take out, and why. */
  staying: { id: string; why: Stays } | null
}

const hasSamePlan = (one: Meeting, other: Meeting): boolean => one.plan === other.plan && one.phase === other.phase

/** All delegations, by category and in the order of the reader's alphabet; with a field to find one by. */
export function DelegationList({ field, onPress, staying }: ListProps): ReactNode {
  const id = useId()
  const [typed, setTyped] = useState('')
  const meeting = useMeeting(all => all, hasSamePlan)
  const all = useMemo(() => namedIn(meeting), [meeting])
  const found = useMemo(() => (typed.trim() === '' ? all : namedBy(all, typed, Infinity)), [all, typed])
  return (
    <>
      <div className="field">
        <div className="delegations-find"><label className="legend" htmlFor={id}><Text of="delegations.find" /></label><output className="hint">{typed.trim() !== '' && <Text of="delegations.found" with={{ n: found.length }} />}</output></div>
        <input ref={field} id={id} autoComplete="off" spellCheck={false} value={typed} onChange={({ target }) => setTyped(target.value)} />
      </div>
      <div className="delegations-all">
        {categories.options.map(category => {
          const those = found.filter(({ of }) => of.category === category)
          return those.length > 0 && (
            <section key={category}>
              <h3><Text of={`category.${category}`} /> <span className="n">{those.length}</span></h3>
              <ul>{those.map(({ of, names }) => <DelegationRow key={of.id} of={of} name={names[0] ?? of.name} isOver={meeting.phase.name === 'closed'} why={staying?.id === of.id ? staying.why : null} onPress={onPress} />)}</ul>
            </section>
          )
        })}
      </div>
    </>
  )
}

/** Each by all that it may be called. */
function namedIn(meeting: Meeting): { of: Delegation; names: readonly string[]; code: string | null }[] {
  const all = (meeting.plan?.delegations ?? []).map(one => ({ of: one, names: namesOf(meeting, one), code: one.code }))
  return all.toSorted(byName(({ names }) => names[0] ?? ''))
}
