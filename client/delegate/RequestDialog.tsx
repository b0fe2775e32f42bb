import type { ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { useSubmit } from '#client/react/actingHooks.ts'
import { t } from '#client/text/t.ts'
import { LateDetails } from './LateDetails.tsx'
import type { Draft } from './draft.ts'
import type { DetailKey } from './useFocusOn.ts'

interface RequestDialogProps {
  request: FloorRequest
  focusOn: DetailKey
  onClose: () => void
}

/** Changes what goes with a request that has been made. */
export function RequestDialog({ request, focusOn, onClose }: RequestDialogProps): ReactNode {
  const submit = useSubmit()
  const { requestId, capacity, isDignitary, details } = request
  const save = (changed: Draft): void => {
    if (JSON.stringify(changed.details) !== JSON.stringify(details)) void submit({ type: 'changeDetails', requestId, details: changed.details })
    onClose()
  }
  return <LateDetails draft={{ capacity, isDignitary, details }} capacities={[]} focusOn={focusOn} save={t('delegate.save')} onSave={save} onClose={onClose} />
}
