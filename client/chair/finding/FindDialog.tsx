import { Autocomplete } from '@base-ui/react/autocomplete'
import { useId, useState, type ReactNode } from 'react'
import { useBusy, useSubmit } from '#client/react/actingHooks.ts'
import { useActor } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { find, type Found } from './find.ts'
import { FoundGroup } from './FoundGroup.tsx'
import type { ButtonId, Offer } from './offer.ts'
import './finding.css'

const hasButton = (id: ButtonId): boolean => document.querySelector(`#${id}:not([aria-disabled="true"])`) !== null

/**
 * Type, Enter: the first thing is done; the arrows choose another. What is offered stands still until something else is
 * typed, and names what was seen: what cannot be done any more by then says so and takes no press.
 */
export function FindDialog({ onDone }: { onDone: (version: number | null) => void }): ReactNode {
  const store = useStore()
  const submit = useSubmit()
  const actor = useActor()
  const isBusy = useBusy()
  const id = useId()
  const look = (text: string): Found[] => {
    const { meeting, version } = store.getSnapshot()
    return find({ meeting, version, at: store.now(), would: command => store.would(command), hasButton }, actor, text)
  }
  const [{ typed, found }, setFound] = useState(() => ({ typed: '', found: look('') }))
  const pick = ({ does }: Offer): void => {
    if (isBusy) return
    onDone(null)
    if (typeof does === 'string') document.getElementById(does)?.click()
    else void submit(does).then(reply => reply.ok && onDone(reply.version))
  }
  const n = found.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Dialog title={<Text of="find.title" />} onClose={() => onDone(null)} onSubmit={() => undefined} ends={<Button onClick={() => onDone(null)}><Text of="chair.cancel" /></Button>}>
      <Autocomplete.Root
        inline open items={found} mode="none" autoHighlight keepHighlight value={typed} itemToStringValue={({ label }: Offer) => label}
        onValueChange={(text, { reason }) => reason === 'item-press' || setFound({ typed: text, found: look(text) })}
      >
        <div className="field">
          <label className="legend" htmlFor={id}><Text of="find.field" /></label>
          <Autocomplete.Input id={id} autoComplete="off" />
          <output className="find-count">{typed.trim() === '' ? <Text of="find.hint" /> : found.length === 0 ? <Text of="find.nobody" /> : <Text of="find.count" with={{ n }} />}</output>
        </div>
        <Autocomplete.List className="found" aria-label={t('find.offered')}>
          {(group: Found) => <FoundGroup key={group.key} group={group} onPick={pick} />}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Dialog>
  )
}
