import type { IconNode } from 'lucide'
import type { ButtonHTMLAttributes, KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `go` is the blue one: the thing to do next, one in a window. */
  look?: 'go' | 'quiet' | 'plain'
  icon?: IconNode
  iconTurns?: boolean
  iconSolid?: boolean
  /** Takes no press now. It keeps the focus, so that nobody who works by keyboard is thrown out. */
  isOff?: boolean
  /** Of several alike: where the focus goes when one of them goes (see `useKeptFocus`). */
  kind?: string
}

/** The button. */
export function Button({ look = 'plain', icon, iconTurns, iconSolid, isOff = false, kind, className = '', onClick, onKeyDown, children, ...rest }: ButtonProps): ReactNode {
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (isOff) event.preventDefault()
    else onClick?.(event)
  }
  // A key that is held down would press again and again.
  const keyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
    onKeyDown?.(event)
  }
  return (
    <button type="button" {...rest} data-kind={kind} className={`btn ${look} ${className}`} aria-disabled={isOff || undefined} onClick={press} onKeyDown={keyDown}>
      {icon !== undefined && <Icon of={icon} turns={iconTurns ?? false} solid={iconSolid ?? false} />}
      {children}
    </button>
  )
}
