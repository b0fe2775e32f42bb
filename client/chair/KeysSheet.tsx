import { useId, type ReactNode } from 'react'
import type { TextKey } from '#client/text/catalogue.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { setLetters, useLettersOn } from './letterKeys.ts'
import { setSpace, useSpaceOn } from '#client/presiding/spaceKey.ts'
import './keys.css'

const ALWAYS = ['undo', 'find-too', 'print', 'tab', 'press', 'arrows', 'esc'] as const
const LETTERS = ['p', 'plus', 'c', 'a', 'm', 'find', 'help'] as const

type KeyName = 'space' | (typeof ALWAYS | typeof LETTERS)[number]

/** All keys of the window, and the switches for those that are a sign alone. */
export function KeysSheet({ onDone }: { onDone: () => void }): ReactNode {
  const [isSpaceOn, areLettersOn] = [useSpaceOn(), useLettersOn()]
  return (
    <Dialog
      title={<Text of="keys.title" />}
      lead={<Text of="keys.lead" />}
      onClose={onDone}
      onSubmit={onDone}
      ends={<Button look="go" type="submit"><Text of="keys.close" /></Button>}
    >
      <dl className="keysheet">{ALWAYS.map(key => <OneKey key={key} name={key} />)}</dl>
      <Switched isOn={isSpaceOn} turn={setSpace} label="keys.space-switch" hint={isSpaceOn ? 'keys.space-on' : 'keys.space-off'} keys={['space']} />
      <Switched isOn={areLettersOn} turn={setLetters} label="keys.letters" hint={areLettersOn ? 'keys.letters-on' : 'keys.letters-off'} keys={LETTERS} />
    </Dialog>
  )
}

interface SwitchedProps {
  isOn: boolean
  turn: (isOn: boolean) => void
  label: Extract<TextKey, `keys.${string}`>
  hint: Extract<TextKey, `keys.${string}`>
  keys: readonly KeyName[]
}

function Switched({ isOn, turn, label, hint, keys }: SwitchedProps): ReactNode {
  const hintId = useId()
  return (
    <div>
      <label className="choice">
        <input type="checkbox" aria-describedby={hintId} checked={isOn} onChange={() => turn(!isOn)} />
        <span>{t(label)}</span>
      </label>
      <p id={hintId} className="hint">{t(hint)}</p>
      <dl className="keysheet" data-off={!isOn || undefined}>{keys.map(key => <OneKey key={key} name={key} />)}</dl>
    </div>
  )
}

function OneKey({ name }: { name: KeyName }): ReactNode {
  return <div><dt><kbd><Text of={`key.${name}`} /></kbd></dt><dd><Text of={`keys.${name}`} /></dd></div>
}
