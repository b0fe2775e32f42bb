import { useRef, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { TextKey } from '#client/text/catalogue.ts'
import { useFocusOnce } from '../useFocusOnce.ts'

/** The head of a form that takes the place of what was there: the button that opened it is gone, and the focus comes here. */
export function FormHead({ of }: { of: TextKey }): ReactNode {
  const head = useRef<HTMLHeadingElement>(null)
  useFocusOnce(1, () => head.current)
  return <h2 ref={head} tabIndex={-1}><Text of={of} /></h2>
}
