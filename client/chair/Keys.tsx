import { useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { KeyHint } from './KeyHint.tsx'
import { KeysSheet } from './KeysSheet.tsx'
import { useShortcuts } from './letterKeys.ts'
import { useLetter } from './useLetter.ts'

/** Opens the sheet of keys. */
export function Keys(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const shortcut = useShortcuts()
  useLetter('?', '', () => setOpen(true))
  return (
    <>
      <Button look="quiet" id="keys" className="keys" aria-keyshortcuts={shortcut('?')} onClick={() => setOpen(true)}><Text of="keys.button" /><KeyHint of="?" /></Button>
      {isOpen && <KeysSheet onDone={() => setOpen(false)} />}
    </>
  )
}
