import { useId, useRef, type KeyboardEvent, type ReactNode, type ToggleEvent } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { neighbourOf } from './neighbourOf.ts'

export interface MenuItem {
  key: string
  label: ReactNode
  /** What it does, where the label does not say it. */
  hint?: ReactNode
  isOff?: boolean
  onPick: () => void
}

interface MenuProps {
  button: ButtonProps
  title?: ReactNode
  items: readonly MenuItem[]
}

/** A button that opens a short list of others, to go through by arrow keys. Esc, a press elsewhere or a choice closes it. */
export function Menu({ button, title, items }: MenuProps): ReactNode {
  const menuId = useId()
  const opener = useRef<HTMLSpanElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const isOff = button.isOff === true
  const pick = (item: MenuItem): void => {
    if (item.isOff === true) return
    panel.current?.hidePopover()
    item.onPick()
  }
  const place = ({ newState }: ToggleEvent<HTMLDivElement>): void => {
    if (newState === 'open' && panel.current !== null && opener.current !== null) placeAt(panel.current, opener.current.getBoundingClientRect())
  }
  // Opening does not go to the first item: a second Enter would pick it. The first arrow does.
  const walk = (event: KeyboardEvent): void => {
    if (panel.current === null || isOff || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return
    const isOpen = panel.current.matches(':popover-open')
    if (!isOpen && !event.key.startsWith('Arrow')) return
    event.preventDefault()
    if (!isOpen) panel.current.showPopover()
    neighbourOf([...panel.current.querySelectorAll('button')], document.activeElement, event.key)?.focus()
  }
  return (
    <>
      <span ref={opener}><Button {...button} popoverTarget={isOff ? undefined : menuId} onKeyDown={walk} /></span>
      <div ref={panel} id={menuId} popover="auto" className="menu" onToggle={place}>
        {title !== undefined && <h3>{title}</h3>}
        {items.map(item => (
          <button key={item.key} type="button" aria-disabled={item.isOff || undefined} onClick={() => pick(item)} onKeyDown={walk}>
            {item.label}
            {item.hint !== undefined && <small>{item.hint}</small>}
          </button>
        ))}
      </div>
    </>
  )
}

/** Below the button if there is room, else above; along the edge of the button that lies nearer to the middle of the window. */
function placeAt(panel: HTMLElement, { top, bottom, left, right }: DOMRect): void {
  const { innerWidth, innerHeight } = window
  const isBelow = bottom + panel.offsetHeight + 8 < innerHeight || top < innerHeight / 2
  panel.style.top = isBelow ? `${bottom + 4}px` : 'auto'
  panel.style.bottom = isBelow ? 'auto' : `${innerHeight - top + 4}px`
  const isAtStart = (left + right) / 2 < innerWidth / 2
  panel.style.left = isAtStart ? `${left}px` : 'auto'
  panel.style.right = isAtStart ? 'auto' : `${innerWidth - right}px`
}
