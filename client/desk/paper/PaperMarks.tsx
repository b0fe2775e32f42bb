import { FileInput } from 'lucide'
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { useBusy, useSubmit, useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { keyed } from '#client/presiding/namedBy.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime } from '#client/text/times.ts'
import { useFocusOnce } from '../useFocusOnce.ts'
import { Field } from '../prepare/Field.tsx'
import { calledIn } from './called.ts'
import { keptWhileOpen } from './keptWhileOpen.ts'
import type { Printed } from './printedState.ts'
import { MarkRow } from './MarkRow.tsx'
import { NoMarkSays } from './NoMarkSays.tsx'
import { readMark, type NoMark } from './readMark.ts'
import { readOne } from './readNames.ts'
import { RefusedSays } from './RefusedSays.tsx'
import { beganAt, differenceOf, enteredOf, firstAt, refusedOf, withMarks, type PaperLine, type Settled } from './reconcile.ts'

const useTyped = keptWhileOpen('')
const useFrom = keptWhileOpen('')
const useLines = keptWhileOpen<readonly PaperLine[]>([])
const useSettled = keptWhileOpen<ReadonlyMap<PaperLine, Settled>>(new Map())

/** The marks on a sheet, each by its number and Enter; what differs from the meeting is settled one by one, and all is entered by one press. */
export function PaperMarks({ sheet }: { sheet: Printed }): ReactNode {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const submit = useSubmit()
  const isBusy = useBusy()
  const timeZone = useTimeZone()
  const [typed, setTyped] = useTyped(sheet.at)
  const [from, setFrom] = useFrom(sheet.at)
  const [why, setWhy] = useState<NoMark | null>(null)
  const [lines, setLines] = useLines(sheet.at)
  const [settled, setSettled] = useSettled(sheet.at)
  const [entered, setEntered] = useState(0)
  const meeting = useMeeting(all => all)
  const store = useStore()
  const seen = store.getSnapshot().version
  const { rows } = sheet.meeting
  const first = firstAt(beganAt(meeting, sheet.at), from, timeZone)
  const open = lines.filter(line => differenceOf(meeting, line) !== null && !settled.has(line)).length
  const all = enteredOf(meeting, lines, settled, first)
  const entries = all.map(({ entry }) => entry)
  const command = entries.length === 0 || open > 0 ? null : { type: 'enterPaper' as const, entries, seen }
  const code = useWould(command)
  const refused = code === null || command === null ? undefined : refusedOf(all, some => store.would({ ...command, entries: some }))
  const enter = async (): Promise<void> => {
    if (command === null || code !== null || isBusy) return
    const reply = await submit(command)
    if (!reply.ok) return
    setEntered(entries.length)
    setFrom('') // what comes next spoke behind these
    setLines(now => now.filter(line => !lines.includes(line))) // what was written down meanwhile stays
  }
  const mark = (event: FormEvent): void => {
    event.preventDefault()
    if (typed.trim() === '') return // Enter once too often enters no sheet
    const read = readMark(keyed(typed), rows.length, name => readOne({ ...meeting, waiting: [], rows: [], floor: null }, calledIn(meeting), name))
    if (read.kind === 'no') return setWhy(read)
    const fresh: PaperLine[] = read.kind === 'more'
      ? [{ number: null, requestId: null, delegationId: read.name.called.id, capacity: read.name.capacity, mark: { kind: 'spoke', ms: read.ms } }]
      : read.numbers.flatMap(number => {
        const request = rows[number - 1]?.request
        return request === undefined ? [] : [{ number, requestId: request.requestId, delegationId: request.delegationId, capacity: request.capacity, mark: read.mark }]
      })
    setWhy(null)
    setTyped('')
    setLines(withMarks(lines, fresh))
  }
  useFocusOnce(1, () => field.current) // the sheet was just named: the first mark is next
  const settle = (line: PaperLine, how: Settled): void => setSettled(new Map([...settled, [line, how]]))
  return (
    <>
      <p><Text of="paper.loaded" with={{ n: rows.length }} /></p>
      <form onSubmit={mark}>
        <div className="field"><label className="legend" htmlFor={id}><Text of="paper.mark" /></label><input id={id} ref={field} dir="ltr" autoComplete="off" spellCheck={false} placeholder={t('paper.mark-hint')} aria-invalid={why !== null} value={typed} onChange={({ target }) => setTyped(target.value)} /></div>
        <p className="no" aria-live="polite">{why !== null && <NoMarkSays of={why} />}</p>
      </form>
      <ol className="paper-rows">
        {lines.map(line => <MarkRow key={`${line.number} ${line.delegationId} ${line.requestId}`} line={line} isRefused={refused?.line === line} settled={settled.get(line)} onSettle={how => settle(line, how)} onRemove={() => setLines(lines.filter(one => one !== line))} />)}
      </ol>
      {entries.length > 0 && <Field label="paper.from" hint="paper.from-hint" type="time" value={from} onChange={setFrom} />}
      {entries.length > 0 && <p className="hint"><Text of="paper.times" with={{ time: formatExactTime(first, timeZone) }} /></p>}
      <p className="no" aria-live="polite">{open > 0 ? <Text of="paper.settle" with={{ n: open }} /> : command !== null && code !== null && <RefusedSays of={refused} code={code} />}</p>
      <div className="paper-acts">
        <Button look="go" icon={FileInput} isOff={command === null || code !== null || isBusy} onClick={() => void enter()}><Text of="paper.enter" with={{ n: entries.length }} /></Button>
        <output>{entered > 0 && <Text of="paper.entered" with={{ n: entered }} />}</output>
      </div>
    </>
  )
}
