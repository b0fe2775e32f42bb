import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { Icon } from './Icon.tsx'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `go` is the blue one: the thing to do next, one in a window. */
  look?: 'go' | 'quiet' | 'plain'
  icon?: LucideIcon
  iconTurns?: boolean
  iconSolid?: boolean
  /** Takes no press now. It keeps the focus, so that nobody who works by keyboard is thrown out. */
  isOff?: boolean
}

/** The button. */
export function Button({ look = 'plain', icon, iconTurns, iconSolid, isOff = false, className = '', onClick, children, ...rest }: ButtonProps): ReactNode {
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (isOff) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button type="button" {...rest} className={`btn ${look} ${className}`} aria-disabled={isOff || undefined} onClick={press}>
      {icon !== undefined && <Icon of={icon} turns={iconTurns ?? false} solid={iconSolid ?? false} />}
      {children}
    </button>
  )
}
