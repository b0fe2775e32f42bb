import { useLayoutEffect, useRef } from 'react'

/**
 * The focus goes to what is found, once for each turn from 1. A part of the desk that is shown again runs its effects again
 * (see `Sections`), and whoever comes back to it is not thrown to where the focus once went.
 */
export function useFocusOnce(turn: number, find: () => HTMLElement | null | undefined): void {
  const handled = useRef(0)
  useLayoutEffect(() => {
    if (turn === handled.current) return
    handled.current = turn
    find()?.focus()
  })
}
