import { Files } from 'lucide'
import { useState, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { TextDialog } from './TextDialog.tsx'
import { TextsDialog } from './TextsDialog.tsx'
import { textsToRead } from './textsToRead.ts'

/** Opens the list of the texts that everybody may read, and from there each of them. */
export function TextsButton(): ReactNode {
  const texts = useMeeting(textsToRead, areSame)
  const [isOpen, setOpen] = useState(false)
  const [readId, setReadId] = useState<string | null>(null)
  if (texts.length === 0 && !isOpen) return null
  return (
    <>
      <Button look="quiet" icon={Files} className="texts-all" onClick={() => setOpen(true)}><span><Text of="texts.all-of" with={{ n: texts.length }} /></span></Button>
      {isOpen && readId === null && <TextsDialog texts={texts} onRead={setReadId} onClose={() => setOpen(false)} />}
      {isOpen && readId !== null && <TextDialog requestId={readId} onClose={() => setReadId(null)} />}
    </>
  )
}
