import type { ReactNode } from 'react'
import type { ButtonProps } from './Button.tsx'

export interface MenuItem {
  key: string
  label: ReactNode
  /** What it does, where the label does not say it. */
  hint?: ReactNode
  isOff?: boolean
  /** Of items of which one holds: whether it is this. */
  isChosen?: boolean
  onPick: () => void
}

export interface MenuProps {
  button: ButtonProps
  title?: ReactNode
  items: readonly MenuItem[]
  /** Which edge of the button it keeps to. */
  align?: 'start' | 'end'
}

/** What opens a menu: a press, or an arrow that goes into it. */
export type FirstPress = 'click' | 'ArrowDown' | 'ArrowUp'
