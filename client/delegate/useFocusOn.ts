import { useLayoutEffect, useRef, type RefObject } from 'react'

/** What goes with a request, each a row and a field (`data-field`). */
export type DetailKey = 'name' | 'subjects' | 'addressed' | 'language' | 'speaker'

/** Puts the focus on the field of the row that was to be changed, once its dialog is open. Returns what holds the fields. */
export function useFocusOn(key: DetailKey): RefObject<HTMLDivElement | null> {
  const fields = useRef<HTMLDivElement>(null)
  // The dialog's own layout effect has opened it by now: that of a child comes first.
  useLayoutEffect(() => {
    const field = fields.current?.querySelector<HTMLElement>(`[data-field="${key}"]`)
    const control = field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>('input, select')
    control?.focus()
  }, [key])
  return fields
}
