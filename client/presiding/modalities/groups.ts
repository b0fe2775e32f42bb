import type { SettingPath } from '#shared/floor/setting/settings.ts'

/** The settings as they are set together, and in which order. */
export const GROUPS = {
  times: ['speakingTimeMs', 'podiumTimeMs', 'panellistReply', 'changeOverMs', 'roundToMs'],
  many: ['timePolicy'],
  clock: ['warningsMs', 'overTime', 'lateStart'],
  inscription: ['inscription.windowMs', 'inscription.closesAfterStartMs', 'inscription.lateAtDesk', 'inscription.way', 'automaticApproval'],
  order: ['order.priority', 'order.members', 'order.observers', 'order.nhris', 'order.ngos', 'places.protectedTop'],
  places: ['places.nhriPerSlot', 'places.ngoPerSlot'],
  changes: ['mayOfferSwaps', 'mayYieldTime', 'absence.outcome', 'absence.recalls'],
  replies: ['replies.most', 'replies.secondMs', 'replies.given'],
  sight: ['transparency.hall', 'transparency.delegations'],
} as const satisfies Record<string, readonly SettingPath[]>

export type Group = keyof typeof GROUPS
export const GROUP_NAMES = Object.keys(GROUPS) as Group[]

/** Where a setting is set; what the settings began as has a place of its own, above all groups. */
export function groupOf(path: SettingPath): Group {
  return GROUP_NAMES.find(group => (GROUPS[group] as readonly SettingPath[]).includes(path)) ?? 'times'
}
