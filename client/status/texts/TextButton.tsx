import { FileCheck } from 'lucide'
import { useState, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Button } from '#client/ui/Button.tsx'
import { TextDialog } from './TextDialog.tsx'

interface TextButtonProps {
  requestId: string
  /** Whose it is. */
  name: string
  className?: string
  /** In one line with other words of a row, where it says that a text was received; else it says what it does. */
  isMark?: boolean
}

/** Opens the text of a statement. */
export function TextButton({ requestId, name, className = '', isMark = false }: TextButtonProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  // With the words that stand on it: who speaks to a machine says those (WCAG 2.5.3).
  const label = isMark ? t('texts.received-of', { name }) : t('texts.open-of', { name })
  return (
    <>
      <Button look="quiet" kind="text" icon={FileCheck} className={`${isMark ? 'text-mark' : 'text-open'} ${className}`} aria-label={label} onClick={() => setOpen(true)}>
        <span>{isMark ? <Text of="texts.received" /> : <Text of="texts.open" />}</span>
      </Button>
      {isOpen && <TextDialog requestId={requestId} onClose={() => setOpen(false)} />}
    </>
  )
}
