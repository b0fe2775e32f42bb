import { useId, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'

/** A head that was printed or read out is asked of no server. */
export function PaperHead({ value, onChange }: { value: string; onChange: (head: string) => void }): ReactNode {
  const field = useId()
  return (
    <details>
      <summary><Text of="verify.paper" /></summary>
      <label htmlFor={field}><Text of="verify.paper-label" /></label>
      <input id={field} dir="ltr" autoComplete="off" spellCheck={false} value={value} onChange={({ target }) => onChange(target.value.trim())} />
    </details>
  )
}
