import { Hourglass, Pause, Play, Plus, Square, Undo2, UserX } from 'lucide'
import type { ReactNode } from 'react'
import { isAskedToConclude } from '#shared/floor/concluding/isToConclude.ts'
import { latestHeard } from '#shared/floor/speeches/latestHeard.ts'
import type { AbsenceOutcome } from '#shared/floor/modalities.ts'
import type { HeardStatement, Meeting } from '#shared/floor/model.ts'
import { absenceOutcomeFor } from '#shared/floor/placing/absencePolicy.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { nextUp } from '#client/status/nextUp.ts'
import { Button } from '#client/ui/Button.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { delegationName, holderName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { absenceItems } from './absenceItems.ts'
import { KeyHint } from './KeyHint.tsx'
import { useShortcuts } from './letterKeys.ts'
import { endLabel, isToGoOn } from './mainAct.ts'
import { ABSENT_ID, ADD_MS, useHandKeys } from './useHandKeys.ts'
import { usePress } from './usePress.ts'

/** What is at hand: the clock of who speaks; or whoever is called and not there, and who spoke last. Nobody is called while a point of order is heard. */
export function Hand(): ReactNode {
  const isOpen = useMeeting(meeting => meeting.phase.name === 'open')
  const isSpeaking = useMeeting(meeting => meeting.floor !== null)
  const isHeard = useMeeting(meeting => meeting.interruption !== null)
  useHandKeys()
  if (!isOpen) return null
  return <div className="hand">{isSpeaking ? <ClockHand /> : !isHeard && <><Absent /><BringBack /></>}</div>
}

function ClockHand(): ReactNode {
  const { press, isBusy } = usePress()
  const statementId = useMeeting(meeting => meeting.floor?.statementId ?? '')
  const shortcut = useShortcuts()
  const isPaused = useMeeting(meeting => meeting.floor !== null && meeting.floor.timing.pausedAt !== null)
  const isHeard = useMeeting(meeting => meeting.interruption !== null)
  // The large button lets the speaker go on, and ends nothing.
  const isEndNeeded = useMeeting(isToGoOn)
  const asking = { type: 'askToConclude', statementId } as const
  const isAsked = useMeeting(isAskedToConclude)
  const mayAsk = useWould(asking) === null && !isEndNeeded
  const name = useMeeting(meeting => (meeting.floor === null ? '' : holderName(meeting, meeting.floor.holder)))
  return (
    <>
      {isPaused
        ? <Button icon={Play} isOff={isBusy || isHeard} aria-keyshortcuts={shortcut('P')} onClick={() => press({ type: 'continueStatement', statementId })}><Text of="chair.go-on" /><KeyHint of="P" /></Button>
        : <Button icon={Pause} isOff={isBusy} aria-keyshortcuts={shortcut('P')} onClick={() => press({ type: 'pauseStatement', statementId })}><Text of="chair.pause" /><KeyHint of="P" /></Button>}
      <Button icon={Plus} isOff={isBusy || isHeard} aria-label={t('chair.add-time-label')} aria-keyshortcuts={shortcut('+')} onClick={() => press({ type: 'addTime', statementId, addMs: ADD_MS })}>
        <span className="n"><Text of="chair.add-time" /></span><KeyHint of="+" />
      </Button>
      {mayAsk && <Button icon={Hourglass} isOff={isBusy || isHeard} title={t('chair.conclude-seen')} aria-keyshortcuts={shortcut('C')} onClick={() => press(asking)}><Text of="chair.ask-to-conclude" /><KeyHint of="C" /></Button>}
      {isAsked && !isEndNeeded && <span className="seen"><Text of="chair.conclude-asked" /></span>}
      {isEndNeeded && (
        <Button icon={Square} iconSolid isOff={isBusy} title={endLabel(name)} onClick={() => press({ type: 'endStatement', statementId })}>
          <Text of="chair.end-it" />
        </Button>
      )}
    </>
  )
}

function Absent(): ReactNode {
  const { press, isBusy } = usePress()
  const shortcut = useShortcuts()
  const called = useMeeting(calledRow)
  if (called === null) return null
  const { requestId, name, first } = called
  return (
    <Menu
      key={requestId} // another is called: whoever had the focus on this button, and Space in mind, must not strike the next one
      button={{
        id: ABSENT_ID, icon: UserX, isOff: isBusy, title: t('chair.absent', { name }), 'aria-keyshortcuts': shortcut('A'),
        children: <><span><Text of="chair.absent" with={{ name }} /></span><KeyHint of="A" /></>,
      }}
      title={<Text of="chair.absent-title" with={{ name }} />}
      items={absenceItems(outcome => press({ type: 'markAbsent', requestId, outcome }), isBusy, what => what, first)}
    />
  )
}

function calledRow(meeting: Meeting): { requestId: string; name: string; first: AbsenceOutcome } | null {
  const next = nextUp(meeting)
  if (next?.kind !== 'request') return null
  const { requestId, delegationId } = next.request
  return { requestId, name: delegationName(meeting, delegationId), first: absenceOutcomeFor(meeting, requestId) }
}

function BringBack(): ReactNode {
  const { press, isBusy } = usePress()
  const last = useMeeting(lastSpeaker)
  const name = useMeeting(meeting => (last === null ? '' : holderName(meeting, last.holder)))
  const command = last === null ? null : { type: 'bringBack', statementId: last.statementId } as const
  const mayBring = useWould(command) === null
  if (command === null || !mayBring) return null
  return <Button icon={Undo2} iconTurns isOff={isBusy} title={t('chair.bring-back', { name })} onClick={() => press(command)}><span><Text of="chair.bring-back" with={{ name }} /></span></Button>
}

/** Whoever spoke last, if that was a delegation and in this segment: later, bringing it back would put it where nobody waits for it. */
function lastSpeaker(meeting: Meeting): HeardStatement | null {
  const last = latestHeard(meeting)
  return last?.holder.kind === 'request' && last.segmentId === currentSegment(meeting)?.id ? last : null
}
