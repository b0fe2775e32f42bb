import { useLayoutEffect, useRef, type RefObject } from 'react'

/** The focus goes into the first field of what was added last, once that is drawn; it is marked by `data-of`. */
export function useAddedFocus(within: RefObject<HTMLElement | null>): (id: string) => void {
  const added = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (added.current === null) return
    const field = within.current?.querySelector<HTMLElement>(`[data-of="${CSS.escape(added.current)}"] :is(input, textarea, select)`)
    if (field === null || field === undefined) return
    added.current = null
    field.focus()
  })
  return id => void (added.current = id)
}
