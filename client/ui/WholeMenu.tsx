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
  const popup = useRef<HTMLDivElement>(null)
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
  const chosen = items.find(({ isChosen }) => isChosen === true)
  const list = items.map(item => <Item key={item.key} item={item} />)
  return (
    <Base.Root modal={false} onOpenChange={onOpenChange} onOpenChangeComplete={isOpen => isOpen && goToChosen(popup.current)}>
      <Base.Trigger ref={trigger} render={<Button {...button} />} />
      <Base.Portal container={MAIN}>
        <Base.Positioner className="menu-place" positionMethod="fixed" sideOffset={4} align={align} ref={standStill}>
          <Base.Popup ref={popup} className="menu" finalFocus={by => by === 'keyboard'} {...keys}>
            {chosen === undefined
              ? <Base.Group>{title !== undefined && <Base.GroupLabel className="menu-title">{title}</Base.GroupLabel>}{list}</Base.Group>
              : <Base.RadioGroup value={chosen.key}>{list}</Base.RadioGroup>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Item({ item: { key, label, hint, isOff = false, isChosen, onPick } }: { item: MenuItem }): ReactNode {
  const words = <>{label}{hint !== undefined && <small>{hint}</small>}</>
  if (isChosen !== undefined) return <Base.RadioItem value={key} disabled={isOff} closeOnClick onClick={onPick}>{words}</Base.RadioItem>
  return <Base.Item disabled={isOff} onClick={onPick}>{words}</Base.Item>
}

/** Where one of the items holds, one begins at it and not at the first. */
function goToChosen(popup: HTMLElement | null): void {
  popup?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus()
}
