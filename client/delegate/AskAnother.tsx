import type { ReactNode } from 'react'
import type { Command } from '#shared/floor/commands.ts'
import { capacityKey } from '#shared/floor/model.ts'
import { useSubmit, useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useShow } from '#client/ui/Above.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { LateDetails } from './LateDetails.tsx'
import { EMPTY_DRAFT, type Draft } from './draft.ts'
import { freeCapacities } from './guess.ts'
import { requestBy } from './speaker/useAsk.ts'
import { useMine } from './useMine.ts'

interface AskAnotherProps {
  /** What was last asked with: where one begins. */
  draft: Draft
}

/** One may ask once in each capacity: for oneself, and for each group one may speak for. */
export function AskAnother({ draft }: AskAnotherProps): ReactNode {
  const delegation = useMine()
  const submit = useSubmit()
  const show = useShow()
  const free = useMeeting(meeting => freeCapacities(meeting, delegation), (one, other) => one.map(capacityKey).join() === other.map(capacityKey).join())
  const [capacity] = free
  const command: Command | null = capacity === undefined ? null : { type: 'requestFloor', ...EMPTY_DRAFT, capacity }
  const mayAsk = useWould(command) === null
  if (capacity === undefined || !mayAsk) return null
  const ask = (next: Draft): void => void submit(requestBy(next)) // somebody else may read it: it is asked on its card
  const choose = (): void => show(close => (
    <LateDetails draft={{ ...draft, capacity, isDignitary: false }} capacities={free} focusOn="name" save={t('delegate.request')} onSave={next => (close(), ask(next))} onClose={close} />
  ))
  return <Button onClick={choose}><Text of="delegate.ask-another" /></Button>
}
