import { useState, type ComponentType, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import type { FirstPress, MenuProps } from './menuProps.ts'

type Whole = ComponentType<MenuProps & { press: FirstPress | null }>

/** The menu itself would be a quarter of what the Chair loads, so it is loaded when a hand comes near the first. */
let loaded: Whole | null = null

async function load(): Promise<Whole> {
  loaded ??= (await import('./WholeMenu.tsx')).WholeMenu
  return loaded
}

const loadAhead = (): void => void load().catch(() => {}) // the press says what becomes of it

/**
 * A button that opens a short list of others. Until the menu is loaded it is a button like it, and changes places with it
 * only on a press: nothing is to change under a hand. What did not come is asked for again by another press.
 */
export function Menu(props: MenuProps): ReactNode {
  const [{ Whole, press }, setPart] = useState<{ Whole: Whole | null; press: FirstPress | null }>({ Whole: loaded, press: null })
  if (Whole !== null) return <Whole {...props} press={press} />
  const open = (by: FirstPress): void => {
    load().then(part => setPart({ Whole: part, press: by }), () => {})
  }
  const keyDown = (event: KeyboardEvent): void => {
    const { key } = event
    if (props.button.isOff === true || (key !== 'ArrowDown' && key !== 'ArrowUp')) return
    event.preventDefault() // the page does not scroll
    open(key)
  }
  return <Button {...props.button} aria-haspopup="menu" aria-expanded={false} onPointerEnter={loadAhead} onFocus={loadAhead} onKeyDown={keyDown} onClick={() => open('click')} />
}
