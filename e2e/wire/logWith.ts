import type { MeetingLog } from '#server/log/meetingLog.ts'

/** A log of which some is done otherwise; all else goes through to the real one. */
export const logWith = (log: MeetingLog, changes: Partial<MeetingLog>): MeetingLog => ({
  append: (meetingId, after, entries) => log.append(meetingId, after, entries),
  confirm: (meetingId, position) => log.confirm?.(meetingId, position) ?? Promise.resolve(true),
  follow: (meetingId, onEntries) => log.follow(meetingId, onEntries),
  readAfter: (meetingId, position, most) => log.readAfter(meetingId, position, most),
  onReconnect: listener => log.onReconnect(listener),
  exists: meetingId => log.exists(meetingId),
  meetings: () => log.meetings(),
  now: () => log.now(),
  health: () => log.health(),
  lastLook: () => log.lastLook(),
  close: () => log.close(),
  ...changes,
})
