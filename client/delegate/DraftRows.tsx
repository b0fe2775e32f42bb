import { useState, type ReactNode } from 'react'
import type { Capacity } from '#shared/floor/plan.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { detailWords, inWhoseName } from './detailWords.ts'
import { DetailRows } from './DetailRows.tsx'
import { DetailsDialog } from './DetailsDialog.tsx'
import type { Draft } from './draft.ts'
import { useMine } from './useMine.ts'

interface DraftRowsProps {
  draft: Draft
  setDraft: (draft: Draft) => void
  /** In whose name one can ask now. */
  capacities: readonly Capacity[]
}

/** What will go with the request, all of it optional, each line with its own way to change it. */
export function DraftRows({ draft, setDraft, capacities }: DraftRowsProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const { id } = useMine()
  const words = useMeeting(meeting => detailWords(meeting, draft.details))
  const whose = useMeeting(meeting => inWhoseName(meeting, id, draft.capacity))
  const save = (next: Draft): void => {
    setDraft(next)
    setOpen(false)
  }
  return (
    <>
      <DetailRows
        title={<Text of="delegate.with-if" />}
        rows={[
          { key: 'name', label: t('delegate.name-of'), value: draft.isDignitary ? `${whose} (${t('name.dignitary')})` : whose },
          { key: 'subjects', label: t('delegate.subjects'), value: words.subjects },
          { key: 'addressed', label: t('delegate.addressed'), value: words.addressed },
          { key: 'language', label: t('delegate.language'), value: words.language },
        ]}
        onChange={() => setOpen(true)}
      />
      {isOpen && <DetailsDialog draft={draft} capacities={capacities} save={t('delegate.save')} onSave={save} onClose={() => setOpen(false)} />}
    </>
  )
}
