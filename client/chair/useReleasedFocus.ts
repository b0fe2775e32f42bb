import { useEffect } from 'react'

/**
 * Lets go of the focus after a press by mouse or finger, so that Space means what the large button says and not the
 * button that was pressed last. Who works by keyboard keeps it; menus and dialogs keep theirs.
 */
export function useReleasedFocus(): void {
  useEffect(() => {
    addEventListener('click', releaseAfterPointer)
    return () => removeEventListener('click', releaseAfterPointer)
  }, [])
}

function releaseAfterPointer({ detail, target }: MouseEvent): void {
  const isByKey = detail === 0
  if (isByKey || !(target instanceof Element)) return
  const button = target.closest<HTMLElement>('button')
  if (button === null || button.closest('dialog, [popover], [popovertarget]') !== null) return
  button.blur()
}
