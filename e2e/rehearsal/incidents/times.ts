import { announcedMs } from '#shared/floor/allotting/announced.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import type { Incident } from './incidents.ts'

const ANNOUNCED_MS = [60_000, 75_000, 90_000]

/** The times are reduced for those who follow, and set back where they were reduced. */
const timesChanged: Incident = {
  name: 'times changed',
  when: 'between',
  happens: async ({ hall, chair }) => {
    const now = modalitiesOf(hall.meeting)
    const usual = MODALITIES_OF[now.preset].speakingTimeMs
    const isReduced = now.speakingTimeMs['member-state'] < usual['member-state']
    const speakingTimeMs = isReduced ? usual : { ...usual, 'member-state': usual['member-state'] / 2, 'observer-state': usual['observer-state'] / 2 }
    await chair({ type: 'changeModalities', modalities: { ...now, speakingTimeMs }, seen: hall.version })
    return true
  },
}

/** A time that holds from the next speaker on, or the end of it. */
const timeAnnounced: Incident = {
  name: 'time announced',
  when: 'between',
  happens: async ({ hall, chair, pick }) => {
    const atMostMs = announcedMs(hall.meeting) === Infinity ? (pick(ANNOUNCED_MS) ?? null) : null
    await chair({ type: 'announceTime', atMostMs, seen: hall.version })
    return true
  },
}

export const times: readonly Incident[] = [timesChanged, timeAnnounced]
