import { Mic } from 'lucide'
import type { ReactNode } from 'react'
import { capacityKey } from '#shared/floor/model.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { AskHeading } from './AskHeading.tsx'
import { DraftRows } from './DraftRows.tsx'
import type { Draft } from './draft.ts'
import { Effect } from './Effect.tsx'
import { freeCapacities } from './guess.ts'
import { CheckIn } from './inscribing/CheckIn.tsx'
import { requestBy, useAsk } from './speaker/useAsk.ts'
import { useDroppedRequest } from './useDroppedRequest.ts'
import { useMine } from './useMine.ts'

interface AskCardProps {
  draft: Draft
  setDraft: (draft: Draft) => void
}

/** Nothing of mine is under way: how the list stands, and the button that asks for the floor. */
export function AskCard({ draft, setDraft }: AskCardProps): ReactNode {
  const delegation = useMine()
  const askWith = useAsk()
  const free = useMeeting(meeting => freeCapacities(meeting, delegation), (one, other) => one.map(capacityKey).join() === other.map(capacityKey).join())
  const isOpen = useWould(requestBy(draft)) === null
  const { forget } = useDroppedRequest()
  const ask = (): void => {
    forget()
    askWith(draft)
  }
  return (
    <>
      <AskHeading />
      {isOpen && (
        <>
          <Button look="go" icon={Mic} className="big" onClick={ask}><Text of="delegate.request" /></Button>
          <Effect draft={draft} />
          <CheckIn />
          <DraftRows draft={draft} setDraft={setDraft} capacities={free} />
        </>
      )}
    </>
  )
}
