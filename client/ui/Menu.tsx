import { Menu as Base } from '@base-ui/react/menu'
import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './Button.tsx'
import { standStill } from './standStill.ts'
import { useFirstKey } from './useFirstKey.ts'

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
  /** Which edge of the button it keeps to. */
  align?: 'start' | 'end'
}

/** Where menus are drawn: whoever goes from part to part of the page meets them. Looked up when one opens. */
const MAIN = {
  get current(): HTMLElement | null {
    return document.querySelector('main')
  },
}

/** A button that opens a short list of others. While it is open, no row moves (see `standStill`). */
export function Menu({ button, title, items, align = 'start' }: MenuProps): ReactNode {
  const { opened, ...keys } = useFirstKey()
  const onOpenChange = (isOpen: boolean, details: Base.Root.ChangeEventDetails): void => {
    if (isOpen && button.isOff === true) details.cancel()
    else if (isOpen) opened()
  }
  return (
    <Base.Root modal={false} onOpenChange={onOpenChange}>
      <Base.Trigger render={<Button {...button} />} />
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
