import { useMemo, useState } from 'react'
import { modalities, type Modalities } from '#shared/floor/modalities.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'
import { contradictionsIn } from '#shared/floor/setting/contradictions.ts'
import { frozenIn } from '#shared/floor/setting/mayChange.ts'
import { changedSettings, type SettingPath } from '#shared/floor/setting/settings.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { changesBetween } from './changesBetween.ts'
import { codesOf } from './codesOf.ts'

/** The settings as the form has them. */
export interface Draft {
  settings: Modalities
  set: (settings: Modalities) => void
  /** Those in force when the form began, or began again. */
  before: Modalities
  /** The settings that differ from those, and whether anything does: what they began as may be all. */
  changed: SettingPath[]
  isChanged: boolean
  /** What is wrong, by setting. */
  wrong: ReadonlyMap<SettingPath, RefusalCode[]>
  /** Everything is filled in, so that it can be read. */
  isWhole: boolean
  /** The version of the modalities that the form began from. */
  seen: number
  isStale: boolean
  beginAgain: () => void
}

const whole = (meeting: Meeting): Meeting => meeting
const begin = (meeting: Meeting): { before: Modalities; seen: number } => ({ before: modalitiesOf(meeting), seen: settingsVersion(meeting) })

export function useDraft(): Draft {
  const store = useStore()
  const meeting = useMeeting(whole)
  const [{ before, seen }, setBeginning] = useState(() => begin(store.getSnapshot().meeting))
  const [settings, set] = useState(before)
  const isWhole = modalities.safeParse(settings).success
  const changed = changesBetween(before, settings)
  const isChanged = changedSettings(before, settings).length > 0
  const wrong = useMemo(() => {
    const found = isWhole ? [...contradictionsIn(settings, meeting.plan), ...frozenIn(meeting, before, settings, store.now())] : []
    return codesOf(found)
  }, [store, meeting, settings, before, isWhole])
  const beginAgain = (): void => {
    const next = begin(store.getSnapshot().meeting)
    setBeginning(next)
    set(next.before)
  }
  return { settings, set, before, changed, isChanged, wrong, isWhole, seen, isStale: settingsVersion(meeting) > seen, beginAgain }
}
