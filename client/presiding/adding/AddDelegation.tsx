import { Plus } from 'lucide'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

const AddDialog = lazy(async () => ({ default: (await import('./AddDialog.tsx')).AddDialog }))

/** The desk adds who comes in person, once the list has been opened; whether it may now, the dialog says. */
export function AddDelegation(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const wasOpened = useMeeting(meeting => meeting.list.openedAt !== null)
  if (!wasOpened) return null
  return (
    <>
      <Button id="add-delegation" icon={Plus} aria-label={t('desk.add-title')} onClick={() => setOpen(true)}><Text of="desk.add" /></Button>
      {isOpen && <Suspense><AddDialog onDone={() => setOpen(false)} /></Suspense>}
    </>
  )
}
