import { useId, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { setLetters, useLettersOn } from './letterKeys.ts'
import './keys.css'

const ALWAYS = ['space', 'undo', 'tab', 'press', 'arrows', 'esc'] as const
const LETTERS = ['p', 'plus', 'c', 'a', 'm', 'help'] as const

/** All keys of the window, and the switch for those that are a sign alone. */
export function KeysSheet({ onDone }: { onDone: () => void }): ReactNode {
  const isOn = useLettersOn()
  const hintId = useId()
  return (
    <Dialog
      title={<Text of="keys.title" />}
      lead={<Text of="keys.lead" />}
      onClose={onDone}
      onSubmit={onDone}
      ends={<Button look="go" type="submit"><Text of="keys.close" /></Button>}
    >
      <dl className="keysheet">{ALWAYS.map(key => <OneKey key={key} name={key} />)}</dl>
      <div>
        <label className="choice">
          <input type="checkbox" aria-describedby={hintId} checked={isOn} onChange={() => setLetters(!isOn)} />
          <span><Text of="keys.letters" /></span>
        </label>
        <p id={hintId} className="hint">{isOn ? <Text of="keys.letters-on" /> : <Text of="keys.letters-off" />}</p>
        <dl className="keysheet" data-off={!isOn || undefined}>{LETTERS.map(key => <OneKey key={key} name={key} />)}</dl>
      </div>
    </Dialog>
  )
}

function OneKey({ name }: { name: (typeof ALWAYS | typeof LETTERS)[number] }): ReactNode {
  return <div><dt><kbd><Text of={`key.${name}`} /></kbd></dt><dd><Text of={`keys.${name}`} /></dd></div>
}
