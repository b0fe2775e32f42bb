import { DEAD_MS } from '#client/ui/deadTime.ts'
import { useSettled } from '#client/ui/useSettled.ts'
import { useLettersOn, type Letter } from './letterKeys.ts'
import { useKey } from '#client/presiding/useKey.ts'

/** Where keys are written, or belong to what is open. */
const ELSEWHERE = 'input, select, textarea, dialog, [contenteditable], [role="menu"], [popover]'

const OPEN = 'dialog[open], [role="menu"], :popover-open'

/**
 * A key that acts by itself, unless letter keys are turned off.
 * @param meaning what it would do: for a moment after that has changed, the key is dead
 */
export function useLetter(letter: Letter, meaning: string, act: () => void): void {
  const isOn = useLettersOn()
  const isSettled = useSettled(meaning, DEAD_MS)
  useKey(event => isOn && isLetter(event, letter), () => {
    if (isSettled) act()
  })
}

function isLetter(event: KeyboardEvent, letter: Letter): boolean {
  const { ctrlKey, altKey, metaKey, target } = event
  if (signOf(event) !== letter || ctrlKey || altKey || metaKey) return false
  return !(target instanceof Element && target.closest(ELSEWHERE) !== null) && document.querySelector(OPEN) === null
}

/** The sign of a key; where the keys write another script, the one that is printed in the same place of a Latin one. */
function signOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if (key.length !== 1 || key <= '~') return key.toUpperCase()
  if (code === 'Slash') return shiftKey ? '?' : '/'
  return code === 'Equal' && shiftKey ? '+' : code.replace('Key', '')
}
