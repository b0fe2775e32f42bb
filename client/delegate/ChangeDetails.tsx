import { useState, type ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { RequestDialog } from './RequestDialog.tsx'

/** The way to the details of a request where they are not shown. */
export function ChangeDetails({ request }: { request: FloorRequest }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}><Text of="delegate.change-details" /></Button>
      {isOpen && <RequestDialog request={request} focusOn="subjects" onClose={() => setOpen(false)} />}
    </>
  )
}
