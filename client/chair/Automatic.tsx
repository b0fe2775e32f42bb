import { useState, type ReactNode } from 'react'
import { category, type Category } from '#shared/floor/category.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { usePress } from './usePress.ts'

/** Whose requests go on the list without waiting, and the way to change it. */
export function Automatic(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const automatic = useMeeting(meeting => meeting.approval.automatic)
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  const names = automatic.map(one => t(`category.${one}`)).join(t('join.comma'))
  return (
    <div className="automatic">
      <span><Text of="chair.automatic" />{t('join.colon')}{names === '' ? <Text of="chair.automatic-none" /> : names}</span>
      {!isClosed && <button type="button" className="link" onClick={() => setOpen(true)}><Text of="chair.automatic-change" /></button>}
      {isOpen && <AutomaticDialog before={automatic} onDone={() => setOpen(false)} />}
    </div>
  )
}

function AutomaticDialog({ before, onDone }: { before: readonly Category[]; onDone: () => void }): ReactNode {
  const { press } = usePress()
  const [chosen, setChosen] = useState<readonly Category[]>(before)
  const toggle = (one: Category): void => setChosen(chosen.includes(one) ? chosen.filter(other => other !== one) : [...chosen, one])
  const save = (): void => {
    if (chosen.toSorted().join() !== before.toSorted().join()) press({ type: 'setAutomaticApproval', categories: [...chosen] })
    onDone()
  }
  return (
    <Dialog
      title={<Text of="chair.automatic-title" />}
      lead={<Text of="chair.automatic-lead" />}
      onClose={onDone}
      onSubmit={save}
      ends={<><Button onClick={onDone}><Text of="chair.cancel" /></Button><Button look="go" type="submit"><Text of="chair.save" /></Button></>}
    >
      <fieldset>
        {category.options.map(one => (
          <label key={one} className="choice">
            <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} />
            <span><Text of={`category.${one}`} /></span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
