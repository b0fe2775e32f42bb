import { UserCheck } from 'lucide'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { isCheckedIn } from '#shared/floor/inscribing/ways.ts'
import { useBusy, useSubmit } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { calledIn } from './called.ts'
import { keptWhileOpen } from './keptWhileOpen.ts'
import { NameRow } from './NameRow.tsx'
import { readNames, withKeys } from './readNames.ts'
import { instead, without } from './typed.ts'

const useText = keptWhileOpen('')

/** Who has come to the desk, by names or codes, typed or scanned: several are checked in by one press. */
export function CheckInNames(): ReactNode {
  const id = useId()
  const submit = useSubmit()
  const isBusy = useBusy()
  const [text, setText] = useText()
  const [done, setDone] = useState(0)
  const meeting = useMeeting(all => all)
  const all = calledIn(meeting)
  const reads = readNames(meeting, all, text)
  const fresh = [...new Set(reads.flatMap(read => ('called' in read && !isCheckedIn(meeting, read.called.id) ? [read.called.id] : [])))]
  const checkIn = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (fresh.length === 0 || isBusy) return
    const reply = await submit({ type: 'checkIn', delegationIds: fresh })
    if (!reply.ok) return // said by a notice; what was typed stays
    setDone(fresh.length)
    setText(now => without(all, now, reads.flatMap(read => ('called' in read ? [read.typed] : []))).replaceAll('\n', ', '))
  }
  return (
    <section>
      <h3><Text of="paper.check-in" /></h3>
      <form onSubmit={event => void checkIn(event)}>
        <div className="field"><label className="legend" htmlFor={id}><Text of="paper.check-in-lead" /></label><input id={id} autoComplete="off" spellCheck={false} value={text} onChange={({ target }) => setText(target.value)} /></div>
        <ol className="paper-rows">{withKeys(reads).map(({ read, key }) => <NameRow key={key} read={read} onChoose={by => setText(instead(text, read, by))} says={'called' in read ? isCheckedIn(meeting, read.called.id) ? <Text of="paper.is-checked" /> : <Text of="paper.check-in" /> : undefined} />)}</ol>
        <div className="paper-acts"><Button type="submit" icon={UserCheck} isOff={fresh.length === 0 || isBusy}><Text of="paper.check-in-go" with={{ n: fresh.length }} /></Button><output>{done > 0 && <Text of="paper.checked" with={{ n: done }} />}</output></div>
      </form>
    </section>
  )
}
