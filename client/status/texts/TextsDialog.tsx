import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Standing } from './Standing.tsx'
import type { TextToRead } from './textsToRead.ts'
import './texts.css'

interface TextsDialogProps {
  texts: readonly TextToRead[]
  onRead: (requestId: string) => void
  onClose: () => void
}

/** The texts that everybody may read, each with how it stands to what was said. */
export function TextsDialog({ texts, onRead, onClose }: TextsDialogProps): ReactNode {
  return (
    <Dialog title={<Text of="texts.all" />} lead={<Text of="texts.all-lead" />} onClose={onClose} onSubmit={onClose} ends={<Button onClick={onClose}><Text of="texts.close" /></Button>}>
      <ol className="texts-list">
        {texts.map(({ requestId, name, line, standing }) => (
          <li key={requestId}>
            <p><b>{name}</b>{line !== null && <small>{line}</small>}<Standing of={standing} /></p>
            <Button kind="read" aria-label={t('texts.open-of', { name })} onClick={() => onRead(requestId)}><Text of="texts.open" /></Button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
