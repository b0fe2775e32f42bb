import { useReducer, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { NoticeBox } from '#client/status/NoticeBox.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatTime } from '#client/text/times.ts'
import { LossWatch } from './lossWatch.ts'

/** Says that the store lost what had been accepted, until it is dismissed: only whoever presides can mend what follows from that. */
export function LostEntries(): ReactNode {
  const store = useStore()
  const timeZone = useTimeZone()
  const [watch] = useState(() => new LossWatch(store))
  const loss = useSyncExternalStore(watch.subscribe, watch.getLoss, watch.getLoss)
  const [, dismissed] = useReducer((times: number) => times + 1, 0)
  if (loss === null) return null
  const onGone = (): void => {
    watch.dismiss()
    dismissed()
  }
  return (
    <NoticeBox staysMs={null} onGone={onGone}>
      {loss.since === null ? <Text of="chair.store-lost" with={{ n: loss.entries }} /> : <Text of="chair.store-lost-since" with={{ n: loss.entries, time: formatTime(loss.since, timeZone) }} />}
    </NoticeBox>
  )
}
