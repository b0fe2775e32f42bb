import { useEffect } from 'react'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { usePending } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTabNews } from '#client/status/tabNews.ts'
import type { Called } from '#client/status/callOf.ts'
import { t } from '#client/text/t.ts'
import { useMine } from '../useMine.ts'
import { myRequests } from '../myRequests.ts'
import { calledNow } from './calledNow.ts'
import { notification } from './notification.ts'
import { sound } from './sound.ts'
import { unlockSound } from '#client/status/soundOutput.ts'
import { vibration } from './vibration.ts'
import { watchCalls } from './watchCalls.ts'

/** Calls the delegation, also one that looks elsewhere: by sound, vibration, notification and the title of the tab. */
export function useCalls(): void {
  const store = useStore()
  useEffect(() => watchCalls(store, [sound, vibration, notification], shelf()), [store])
  useEffect(unlockSound, [])
  const { kind } = useCalled()
  useTabNews(kind === 'none' ? null : t(`call.tab-${kind}`))
}

function useCalled(): Called {
  const { id } = useMine()
  const pending = usePending()
  return useMeeting(meeting => calledNow(meeting, myRequests(meeting, id, pending)))
}

/** Where storage is blocked the tab alone remembers. */
function shelf(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage
  } catch {
    const kept = new Map<string, string>()
    return { getItem: key => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) }
  }
}
