import { useCallback, useLayoutEffect, useRef, type ReactNode } from 'react'

interface FitBoxProps {
  className: string
  /** Sizes to try, largest first, in pixels of a screen 1920 wide; the last is taken if none fits. */
  sizes: readonly number[]
  children: ReactNode
}

/**
 * A box whose content is as large as fits: nothing is cut off, and a heading takes two lines at most. It sets `--fit`,
 * which the content takes its sizes from; the box itself must have its size from elsewhere.
 */
export function FitBox({ className, sizes, children }: FitBoxProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const inside = useRef<HTMLDivElement>(null)
  const fit = useCallback((): void => {
    if (box.current !== null && inside.current !== null) fitInto(box.current, inside.current, sizes)
  }, [sizes])
  useLayoutEffect(fit) // whenever it is drawn: whoever draws it does so when the content has changed
  useLayoutEffect(() => {
    const observer = new ResizeObserver(fit)
    if (box.current !== null) observer.observe(box.current)
    document.fonts.addEventListener('loadingdone', fit)
    return () => {
      observer.disconnect()
      document.fonts.removeEventListener('loadingdone', fit)
    }
  }, [fit])
  return <div ref={box} className={className}><div ref={inside} className="fit">{children}</div></div>
}

/** The size that was tried last stays: the first that fits, or the smallest. */
function fitInto(outer: HTMLElement, inner: HTMLElement, sizes: readonly number[]): void {
  sizes.some(size => {
    outer.style.setProperty('--fit', String(size))
    return inner.offsetHeight <= outer.clientHeight && inner.scrollWidth <= inner.clientWidth && isWithinTwoLines(inner.querySelector('h1'))
  })
}

function isWithinTwoLines(heading: HTMLElement | null): boolean {
  return heading === null || heading.offsetHeight < 2.5 * Number.parseFloat(getComputedStyle(heading).lineHeight)
}
