import { useId, useRef, type ReactNode, type ToggleEvent } from 'react'
import { Button, type ButtonProps } from './Button.tsx'

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

/** A button that opens a short list of others. Esc, a press elsewhere or a choice closes it. */
export function Menu({ button, title, items }: MenuProps): ReactNode {
  const menuId = useId()
  const opener = useRef<HTMLSpanElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const pick = ({ isOff = false, onPick }: MenuItem): void => {
    if (isOff) return
    panel.current?.hidePopover()
    onPick()
  }
  const place = ({ newState }: ToggleEvent<HTMLDivElement>): void => {
    if (newState === 'open' && panel.current !== null && opener.current !== null) placeAt(panel.current, opener.current.getBoundingClientRect())
  }
  return (
    <>
      <span ref={opener}><Button {...button} popoverTarget={button.isOff === true ? undefined : menuId} /></span>
      <div ref={panel} id={menuId} popover="auto" className="menu" onToggle={place}>
        {title !== undefined && <h3>{title}</h3>}
        {items.map(item => (
          <button key={item.key} type="button" aria-disabled={item.isOff || undefined} onClick={() => pick(item)}>
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
