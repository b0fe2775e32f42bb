import { NotebookPen } from 'lucide'
import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { isEnter } from '#client/ui/isEnter.ts'
import { Text } from '#client/text/Text.tsx'
import { Aside } from './Aside.tsx'
import { Matters, matterIdsOf } from './Matters.tsx'
import { newsWords } from './noWords.ts'
import { StatementField } from './StatementField.tsx'
import { statementViews } from './statementViews.ts'
import type { Writing } from './useDrafts.ts'
import type { NotesHere } from './useNotes.ts'
import { useSave } from './useSave.ts'

/**
 * One note: on whom, what about, what. As long as nothing is typed it is on whoever speaks; from the first letter on it stays with that
 * statement, whoever comes next, and also when that is taken back.
 */
export function Composer({ writing, here }: { writing: Writing; here: NotesHere }): ReactNode {
  const { draft, change, news } = writing
  const { noteId, follows, statementId, text, seen } = draft
  const statements = useMeeting(statementViews, areSame)
  const known = useMeeting(matterIdsOf, areSame)
  const { isBusy, save } = useSave(writing, here.write)
  const field = useFocusOnTurn(noteId)
  const id = useId()
  const on = (follows ? statements[0] : statements.find(one => one.statementId === statementId)) ?? null
  const matterIds = known.filter(matterId => (draft.subjectMatterIds ?? on?.subjectMatterIds ?? []).includes(matterId)) // the plan may have lost one
  const stay = { follows: false, statementId: follows ? (on?.statementId ?? null) : statementId }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void save(on?.statementId ?? null, matterIds).then(() => field.current?.focus())
  }
  const onKey = (event: KeyboardEvent): void => {
    if (isEnter(event) && (event.ctrlKey || event.metaKey)) submit(event)
  }
  return (
    <section>
      <h2><Text of={seen === 0 ? 'rapporteur.new' : 'rapporteur.change'} /></h2>
      <Aside writing={writing} />
      {follows && on === null ? <p className="empty"><Text of="rapporteur.nothing-said" /></p> : (
        <form className="composer" onSubmit={submit}>
          <StatementField statements={statements} chosen={on} wasOn={statementId} onChoose={chosen => change({ follows: false, statementId: chosen, subjectMatterIds: null })} />
          <label htmlFor={id}><Text of={`rapporteur.${on?.noted ?? 'suggested'}`} /></label>
          <textarea ref={field} id={id} rows={4} maxLength={1000} dir="auto" value={text} onChange={({ target }) => change({ ...stay, text: target.value })} onKeyDown={onKey} />
          <Matters chosen={matterIds} onChange={subjectMatterIds => change({ ...stay, subjectMatterIds })} />
          <p className="no" aria-live="polite">{news !== null && newsWords(news)}</p>
          <p className="presses">
            <Button look="go" type="submit" icon={NotebookPen} isOff={isBusy} aria-keyshortcuts="Control+Enter"><Text of={isBusy ? 'rapporteur.saving' : 'rapporteur.save'} /></Button>
            {(text !== '' || seen > 0) && <Button look="quiet" isOff={isBusy} onClick={() => writing.drop(noteId)}><Text of="rapporteur.drop" /></Button>}
          </p>
        </form>
      )}
    </section>
  )
}

/** Whoever turns to another note goes on to write in it. */
function useFocusOnTurn(noteId: string): RefObject<HTMLTextAreaElement | null> {
  const field = useRef<HTMLTextAreaElement>(null)
  const shown = useRef(noteId)
  useEffect(() => {
    if (shown.current !== noteId) field.current?.focus()
    shown.current = noteId
  }, [noteId])
  return field
}
