import type { ReactNode } from 'react'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useShow } from '#client/ui/Above.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { detailWords, inWhoseName } from './detailWords.ts'
import { DetailRows } from './DetailRows.tsx'
import { RequestDialog } from './RequestDialog.tsx'
import { SpeakerRow } from './speaker/SpeakerRow.tsx'

/** What goes with a request that has been made; it may be changed until the floor is given. */
export function RequestRows({ request, isSending }: { request: FloorRequest; isSending: boolean }): ReactNode {
  const show = useShow()
  const words = useMeeting(meeting => detailWords(meeting, request.details))
  const whose = useMeeting(meeting => inWhoseName(meeting, request.delegationId, request.capacity))
  return (
    <DetailRows
      title={<Text of="delegate.with" />}
      rows={[
        { key: 'name', label: t('delegate.name-of'), value: request.isDignitary ? `${whose} (${t('name.dignitary')})` : whose, isFixed: true },
        { key: 'subjects', label: t('delegate.subjects'), value: words.subjects, isUnstated: request.details.subjectMatterIds.length === 0 },
        { key: 'addressed', label: t('delegate.addressed'), value: words.addressed, isUnstated: request.details.panellistId === null },
        { key: 'language', label: t('delegate.language'), value: words.language, isUnstated: request.details.language === null },
      ]}
      isBrief
      onChange={key => show(close => <RequestDialog request={request} focusOn={key} onClose={close} />)}
    >
      {!isSending && <SpeakerRow requestId={request.requestId} />}
    </DetailRows>
  )
}
