import { Menu as Base } from '@base-ui/react/menu'
import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import type { FirstPress, MenuItem, MenuProps } from './menuProps.ts'
import { standStill } from './standStill.ts'
import { useFirstKey } from './useFirstKey.ts'
import './menu.css'

/** Where menus are drawn: whoever goes from part to part of the page meets them. Looked up when one opens. */
const MAIN = {
  get current(): HTMLElement | null {
    return document.querySelector('main')
  },
}

interface WholeMenuProps extends MenuProps {
  /** The press that opens it, where that came before it was loaded. */
  press: FirstPress | null
}

/** The menu itself, and its button. While it is open, no row moves (see `standStill`). */
export function WholeMenu({ button, title, items, align = 'start', press }: WholeMenuProps): ReactNode {
  const { opened, ...keys } = useFirstKey()
  const trigger = useRef<HTMLButtonElement>(null)
  // Once, as if by key: the focus goes into the menu, and back to this button.
  useEffect(() => {
    if (press === null) return
    trigger.current?.focus({ preventScroll: true })
    if (press === 'click') trigger.current?.click()
    else trigger.current?.dispatchEvent(new KeyboardEvent('keydown', { key: press, bubbles: true, cancelable: true }))
  }, [press])
  const onOpenChange = (isOpen: boolean, details: Base.Root.ChangeEventDetails): void => {
    if (isOpen && button.isOff === true) details.cancel()
    else if (isOpen) opened()
  }
  return (
    <Base.Root modal={false} onOpenChange={onOpenChange}>
      <Base.Trigger ref={trigger} render={<Button {...button} />} />
      <Base.Portal container={MAIN}>
        <Base.Positioner className="menu-place" positionMethod="fixed" sideOffset={4} align={align} ref={standStill}>
          <Base.Popup className="menu" finalFocus={by => by === 'keyboard'} {...keys}>
            <Base.Group>
              {title !== undefined && <Base.GroupLabel className="menu-title">{title}</Base.GroupLabel>}
              {items.map(item => <Item key={item.key} item={item} />)}
            </Base.Group>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Item({ item: { label, hint, isOff = false, onPick } }: { item: MenuItem }): ReactNode {
  return (
    <Base.Item disabled={isOff} onClick={onPick}>
      {label}
      {hint !== undefined && <small>{hint}</small>}
    </Base.Item>
  )
}
