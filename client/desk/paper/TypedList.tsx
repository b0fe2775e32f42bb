import { ListPlus } from 'lucide'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { noDetails } from '#shared/floor/noDetails.ts'
import { useBusy, useSubmit, useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { Button } from '#client/ui/Button.tsx'
import { isEnter } from '#client/ui/isEnter.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { calledIn } from './called.ts'
import { keptWhileOpen } from './keptWhileOpen.ts'
import { NameRow } from './NameRow.tsx'
import { readNames, withKeys, type ReadName } from './readNames.ts'
import { instead, leftOut, without } from './typed.ts'

const useText = keptWhileOpen('')

type Found = Extract<ReadName, { kind: 'found' }>

/** A list of paper, typed or pasted: what each entry means stands below it at once, and Enter inscribes all that are found. */
export function TypedList(): ReactNode {
  const id = useId()
  const store = useStore()
  const submit = useSubmit()
  const isBusy = useBusy()
  const [text, setText] = useText()
  const [done, setDone] = useState<{ n: number; version: number } | null>(null)
  const meeting = useMeeting(all => all)
  const all = calledIn(meeting)
  const reads = readNames(meeting, all, text)
  const found = reads.filter((read): read is Found => read.kind === 'found')
  const entries = found.map(({ called, capacity }) => ({ delegationId: called.id, capacity }))
  const code = useWould(entries.length === 0 ? null : { type: 'inscribeSeveral', entries })
  // Which of them it is: each is asked by itself.
  const refused = code === null ? undefined : found.find(({ called, capacity }) => store.would({ type: 'inscribe', delegationId: called.id, capacity, isDignitary: false, details: noDetails }) !== null)
  const inscribe = async (): Promise<void> => {
    if (entries.length === 0 || code !== null || isBusy) return
    const reply = await submit({ type: 'inscribeSeveral', entries })
    if (!reply.ok) return // said by a notice; nothing of it was done
    setDone({ n: entries.length, version: reply.version })
    // What was typed while it was on its way stays.
    setText(now => without(all, now, found.map(({ typed }) => typed)))
  }
  const keyDown = (event: KeyboardEvent): void => {
    if (!isEnter(event) || event.shiftKey) return
    event.preventDefault()
    if (!event.repeat) void inscribe()
  }
  return (
    <section>
      <p className="lead" id={`${id}-lead`}><Text of="paper.lead" /></p>
      <div className="field">
        <label className="legend" htmlFor={id}><Text of="paper.names" /></label>
        <textarea id={id} rows={4} autoComplete="off" spellCheck={false} placeholder={t('paper.names-hint')} aria-describedby={`${id}-lead`} value={text} onChange={({ target }) => setText(target.value)} onKeyDown={keyDown} />
      </div>
      <ol className="paper-rows">{withKeys(reads).map(({ read, key }) => <NameRow key={key} read={read} onChoose={by => setText(instead(text, read, by))} />)}</ol>
      {refused !== undefined && code !== null && (
        <p className="no"><Text of="paper.refused" with={{ name: refused.called.names[0] ?? '', why: t(`code.${code}`) }} /> <Button look="quiet" onClick={() => setText(leftOut(text, refused))}><Text of="paper.leave" /></Button></p>
      )}
      <div className="paper-acts">
        <Button look="go" icon={ListPlus} isOff={entries.length === 0 || code !== null || isBusy} onClick={() => void inscribe()}><span><Text of="paper.go" with={{ n: entries.length }} /></span></Button>
        <output>{done !== null && <Text of="paper.done" with={{ n: done.n }} />}</output>
        {done !== null && <UndoIt version={done.version} />}
      </div>
    </section>
  )
}

/** The whole list at once, as one act. */
function UndoIt({ version }: { version: number }): ReactNode {
  const submit = useSubmit()
  const code = useWould({ type: 'undo', version })
  return code === null && <Button look="quiet" onClick={() => void submit({ type: 'undo', version })}><Text of="paper.undo" /></Button>
}
