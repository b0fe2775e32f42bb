import { useEffect, useRef, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'

interface MessageFieldProps {
  name: string
  text: string
  /** What is written cannot be shown. */
  isBad: boolean
  onChange: (text: string) => void
  onLeave: () => void
}

/** A message for one screen. */
export function MessageField({ name, text, isBad, onChange, onLeave }: MessageFieldProps): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const before = document.activeElement
    field.current?.focus()
    // It goes back to where it came from, unless something else has taken it meanwhile.
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div className="writes">
      <label className="field"><span><Text of="screens.text" with={{ name }} /></span><input ref={field} dir="auto" maxLength={200} value={text} aria-invalid={isBad || undefined} onChange={({ target }) => onChange(target.value)} /></label>
      {isBad && <p className="no" aria-live="polite"><Text of="screens.bad-message" /></p>}
      <div className="does"><Button onClick={onLeave}><Text of="screens.cancel" /></Button><Button look="go" type="submit"><Text of="screens.say" /></Button></div>
    </div>
  )
}
