import type { ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { useShow } from '#client/ui/Above.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { RequestDialog } from './RequestDialog.tsx'

/** The way to the details of a request where they are not shown. */
export function ChangeDetails({ request }: { request: FloorRequest }): ReactNode {
  const show = useShow()
  return <Button onClick={() => show(close => <RequestDialog request={request} focusOn="subjects" onClose={close} />)}><Text of="delegate.change-details" /></Button>
}
