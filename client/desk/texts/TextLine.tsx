import { Eraser, FileCheck, FileQuestion, type IconNode } from 'lucide'
import { Suspense, useState, type ReactNode } from 'react'
import { useActor } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { LazyHandIn, LazyTextButton } from '#client/status/texts/lazyTexts.ts'
import { Standing } from '#client/status/texts/Standing.tsx'
import { byWhom } from '#client/text/actWords.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatTime } from '#client/text/times.ts'
import { whenWords } from '#client/presiding/whenWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { Kept, TextRow } from './textRows.ts'
import type { Told } from './useTold.ts'

const ICONS: Readonly<Record<Kept, IconNode>> = { 'handed-in': FileCheck, 'otherwise': FileCheck, 'deleted': Eraser, 'missing': FileQuestion, 'missed': FileQuestion }

/** One statement: where it stands, whether its text is there, and what can be done about it. */
export function TextLine({ row: { requestId, name, line, place, kept, standing, mayHandIn }, told }: { row: TextRow; told: Told | undefined }): ReactNode {
  const timeZone = useTimeZone()
  const [isHandingIn, setHandingIn] = useState(false)
  return (
    <li data-kept={kept}>
      <p><b>{name}</b>{line !== null && <small>{line}</small>}</p>
      <p className="stands">{place.kind === 'on-list' ? <Text of="desk-texts.on-list" with={{ n: place.n }} /> : place.kind === 'heard' ? <Text of="desk-texts.heard" with={{ time: formatTime(place.at, timeZone) }} /> : <Text of={`desk-texts.${place.kind}`} />}</p>
      <p className="texts-kept"><Icon of={ICONS[kept]} /><span><span><KeptWords kept={kept} told={told} /></span>{kept === 'handed-in' && <Standing of={standing} />}</span></p>
      <p className="does">
        {kept === 'handed-in' && <Suspense><LazyTextButton requestId={requestId} name={name} /></Suspense>}
        {mayHandIn && <Button aria-haspopup="dialog" aria-label={`${t('texts.hand-in-dots')} ${name}`} onClick={() => setHandingIn(true)}><Text of="texts.hand-in-dots" /></Button>}
      </p>
      {isHandingIn && <Suspense><LazyHandIn requestId={requestId} onClose={() => setHandingIn(false)} /></Suspense>}
    </li>
  )
}

/** Whether there is a text; by whom and when, once that is known. */
function KeptWords({ kept, told }: { kept: Kept; told: Told | undefined }): ReactNode {
  const reader = useActor()
  const store = useStore()
  const timeZone = useTimeZone()
  if (told === undefined || kept === 'otherwise' || kept === 'missing' || kept === 'missed') return <Text of={`desk-texts.${kept}`} />
  return <Text of={`desk-texts.${kept}-by`} with={{ by: byWhom(told.by, reader), when: whenWords(told.at, store.now(), timeZone) }} />
}
