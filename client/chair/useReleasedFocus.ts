import { useEffect } from 'react'

/**
 * Lets go of the focus after a press by mouse or finger, so that Space means what the large button says and not the
 * button that was pressed last. Who works by keyboard keeps it; menus and dialogs keep theirs.
 */
export function useReleasedFocus(): void {
  useEffect(() => {
    // Before everything else: also where the press is swallowed, and before a dialog remembers where the focus was.
    addEventListener('click', releaseAfterPointer, { capture: true })
    addEventListener('click', releaseWhatGotItBack)
    return () => {
      removeEventListener('click', releaseAfterPointer, { capture: true })
      removeEventListener('click', releaseWhatGotItBack)
    }
  }, [])
}

function releaseAfterPointer({ detail, target }: MouseEvent): void {
  const isByKey = detail === 0
  if (isByKey || !(target instanceof Element)) return
  const button = target.closest<HTMLElement>('button, summary')
  if (button === null || button.closest('dialog, [aria-haspopup]') !== null) return
  button.blur()
}

/** A dialog gives the focus back to its button a moment after it is closed. */
function releaseWhatGotItBack({ detail }: MouseEvent): void {
  if (detail === 0) return
  release()
  setTimeout(release)
}

function release(): void {
  const active = document.activeElement
  const isInUse = document.querySelector('dialog[open], [role="menu"]') !== null
  if (!isInUse && active instanceof HTMLElement && active.matches('button')) active.blur()
}
