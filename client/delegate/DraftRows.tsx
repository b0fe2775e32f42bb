import type { ReactNode } from 'react'
import type { Capacity } from '#shared/floor/plan.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useShow } from '#client/ui/Above.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { speakerWords } from '#client/status/speakerWords.ts'
import { detailWords, inWhoseName } from './detailWords.ts'
import { DetailRows } from './DetailRows.tsx'
import { LateDetails } from './LateDetails.tsx'
import { maySendDignitary, type Draft } from './draft.ts'
import { LazySpeakerDialog } from './speaker/lazySpeakerDialog.ts'
import type { DetailKey } from './useFocusOn.ts'
import { useMine } from './useMine.ts'

interface DraftRowsProps {
  draft: Draft
  setDraft: (draft: Draft) => void
  /** In whose name one can ask now. */
  capacities: readonly Capacity[]
}

/** What will go with the request, all of it optional, each line with its own way to change it. */
export function DraftRows({ draft, setDraft, capacities }: DraftRowsProps): ReactNode {
  const show = useShow()
  const delegation = useMine()
  const words = useMeeting(meeting => detailWords(meeting, draft.details))
  const whose = useMeeting(meeting => inWhoseName(meeting, delegation.id, draft.capacity))
  const { speaker = null } = draft
  const mayChoose = capacities.length > 1 || maySendDignitary(delegation)
  const change = (key: DetailKey): void => show(close => {
    const save = (next: Draft): void => {
      setDraft(next)
      close()
    }
    if (key === 'speaker') return <LazySpeakerDialog speaker={speaker} save={next => (save({ ...draft, speaker: next }), null)} onClose={close} />
    return <LateDetails draft={draft} capacities={mayChoose ? capacities : []} focusOn={key} save={t('delegate.save')} onSave={save} onClose={close} />
  })
  return (
    <DetailRows
      title={<Text of="delegate.with-if" />}
      rows={[
        { key: 'name', label: t('delegate.name-of'), value: draft.isDignitary ? `${whose} (${t('name.dignitary')})` : whose, isFixed: !mayChoose },
        { key: 'subjects', label: t('delegate.subjects'), value: words.subjects },
        { key: 'addressed', label: t('delegate.addressed'), value: words.addressed },
        { key: 'language', label: t('delegate.language'), value: words.language },
        { key: 'speaker', label: t('speaker.row'), value: speaker === null ? t('speaker.unstated') : speakerWords(speaker) },
      ]}
      onChange={change}
    />
  )
}
