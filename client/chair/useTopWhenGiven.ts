import { useEffect, useRef, type RefObject } from 'react'
import { useMeeting } from '#client/react/hooks.ts'

/** Somebody is at a row: it has the focus or is dragged. */
const IN_HAND = '.list:focus-within, .podium:focus-within, .row[data-dragged]'

/** Whenever the floor is given, whoever comes next is in sight again; not while somebody is at a row further down. */
export function useTopWhenGiven(): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null)
  const given = useMeeting(({ floor }) => floor?.statementId ?? null)
  useEffect(() => {
    if (given !== null && ref.current?.querySelector(IN_HAND) === null) ref.current.scrollTo({ top: 0 })
  }, [given])
  return ref
}
