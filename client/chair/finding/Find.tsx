import { Search } from 'lucide'
import { useState, type ComponentType, type ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { withWords } from '#client/react/withWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { actValues } from '#client/text/actWords.ts'
import { Text } from '#client/text/Text.tsx'
import { KeyHint } from '../KeyHint.tsx'
import { useShortcuts } from '../letterKeys.ts'
import { isFindKey, useKey } from '#client/presiding/useKey.ts'
import { useLetter } from '../useLetter.ts'

type DialogOf = ComponentType<{ onDone: (version: number | null) => void }>

/** Opens the line by which a delegation is found and acted on; it is loaded only then, and asked for again by the next press where it did not come. */
export function Find(): ReactNode {
  const [Line, setLine] = useState<DialogOf | null>(null)
  const [doneAt, setDoneAt] = useState<number | null>(null)
  const shortcut = useShortcuts()
  const open = (): void => {
    withWords('finding', () => import('./FindDialog.tsx')).then(part => setLine(() => part.FindDialog), () => setLine(null))
  }
  useLetter('/', '', open)
  useKey(isFindKey, open)
  const close = (version: number | null): void => {
    setLine(null)
    setDoneAt(version)
  }
  return (
    <>
      <Button look="quiet" className="to-find" icon={Search} aria-keyshortcuts={[shortcut('/'), 'Control+K'].join(' ').trim()} onClick={open}>
        <span><Text of="chair.find" /></span><KeyHint of="/" />
      </Button>
      {Line !== null && <Line onDone={close} />}
      <output className="sr">{doneAt !== null && <Done key={doneAt} version={doneAt} />}</output>
    </>
  )
}

/** For those who listen: what was done by it. A refusal says itself. */
function Done({ version }: { version: number }): ReactNode {
  const actor = useActor()
  const act = useMeeting(({ acts }) => acts.findLast(one => one.version === version) ?? null)
  const values = useMeeting(meeting => (act === null ? null : actValues(meeting, act, actor)))
  return act !== null && values !== null && <Text of={`act.${act.what.kind}`} with={values} />
}
