import { NotebookPen } from 'lucide'
import { useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { noteText } from '#shared/protocol/notes.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { newDraft } from './draft.ts'
import { Matters } from './Matters.tsx'
import { noWords } from './noWords.ts'
import { StatementField } from './StatementField.tsx'
import { statementViews } from './statementViews.ts'
import type { Writing } from './useDraft.ts'
import type { NotesHere } from './useNotes.ts'

/**
 * One note: on whom, what about, what. As long as nothing is typed it is on whoever speaks; from the first letter on it stays with that
 * statement, whoever comes next.
 */
export function Composer({ writing: { draft, change, beginAnew }, here }: { writing: Writing; here: NotesHere }): ReactNode {
  const statements = useMeeting(statementViews, areSame)
  const [isBusy, setBusy] = useState(false)
  const [no, setNo] = useState<Unreached | 'empty' | null>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const on = statements.find(({ statementId }) => statementId === draft.statementId) ?? (draft.seen === 0 ? statements[0] : undefined)
  const matterIds = draft.subjectMatterIds ?? on?.subjectMatterIds ?? []
  const type = (typed: string): void => change({ text: typed, statementId: draft.text === '' ? (on?.statementId ?? null) : draft.statementId })
  const save = async (): Promise<void> => {
    const said = noteText.safeParse(asOneLine(draft.text))
    if (on === undefined || isBusy) return
    if (!said.success) return setNo('empty')
    setBusy(true)
    const answer = await here.write(draft.noteId, { statementId: on.statementId, subjectMatterIds: [...matterIds], text: said.data, seen: draft.seen })
    setBusy(false)
    setNo(answer)
    if (answer === null) beginAnew()
    if (answer === 'something-since') change({ noteId: newDraft().noteId, seen: 0 }) // theirs stands: this becomes another
    text.current?.focus()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save()
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
  }
  return (
    <section>
      <h2><Text of={draft.seen === 0 ? 'rapporteur.new' : 'rapporteur.change'} /></h2>
      {on === undefined ? <p className="empty"><Text of="rapporteur.nothing-said" /></p> : (
        <form className="composer" onSubmit={submit}>
          <StatementField statements={statements} chosen={on} onChoose={statementId => change({ statementId, subjectMatterIds: null })} />
          <label htmlFor={id}><Text of={on.isReply ? 'rapporteur.replied' : 'rapporteur.suggested'} /></label>
          <textarea ref={text} id={id} rows={4} maxLength={1000} dir="auto" value={draft.text} onChange={event => type(event.target.value)} onKeyDown={onKey} />
          <Matters chosen={matterIds} onChange={subjectMatterIds => change({ subjectMatterIds, statementId: on.statementId })} />
          <p className="no" aria-live="polite">{no === 'empty' ? t('rapporteur.empty') : no !== null && noWords(no)}</p>
          <p className="presses">
            <Button look="go" type="submit" icon={NotebookPen} isOff={isBusy} aria-keyshortcuts="Control+Enter"><Text of={isBusy ? 'rapporteur.saving' : 'rapporteur.save'} /></Button>
            {(draft.text !== '' || draft.seen > 0) && <Button look="quiet" onClick={beginAnew}><Text of="rapporteur.drop" /></Button>}
          </p>
        </form>
      )}
    </section>
  )
}

/** A note is a few sentences: where somebody parts them by lines, they go on in one. */
const asOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
