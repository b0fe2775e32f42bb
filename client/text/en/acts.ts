import type { DoneKind, WhatKind } from '#shared/floor/acts.ts'
import type { CommandType } from '#shared/floor/commands.ts'

/** What those presiding did, as a sentence: "Pakistan was given the floor by the secretariat". */
const sentences = {
  'act.meeting-opened': 'The meeting was opened {by}',
  'act.meeting-suspended': 'The meeting was suspended {by}',
  'act.meeting-resumed': 'The meeting was resumed {by}',
  'act.meeting-closed': 'The meeting was closed {by}',
  'act.segment-began': '<b>{name}</b> was begun {by}',
  'act.list-opened': 'The list was opened {by}',
  'act.list-closed': 'The list was closed {by}',
  'act.closing-set': 'The closing of the list was set {by}',
  'act.approval-set': 'Approval was changed {by}',
  'act.approved': '{count, plural, =1 {<b>{name}</b> was approved} other {<b># requests</b> were approved}} {by}',
  'act.declined': '<b>{name}</b> was declined {by}',
  'act.moved': '<b>{name}</b> was moved {by}',
  'act.absent': '<b>{name}</b> was marked absent {by}',
  'act.brought-back': '<b>{name}</b> was brought back {by}',
  'act.given': '<b>{name}</b> was given the floor {by}',
  'act.ended': 'The statement of <b>{name}</b> was ended {by}',
  'act.paused': 'The time of <b>{name}</b> was stopped {by}',
  'act.went-on': '<b>{name}</b> was let go on {by}',
  'act.time-added': '<b>{name}</b> was given more time {by}',
  /** `done` is one of those below, `whose` is who had done it. */
  'act.undone': 'Undone {by}: <b>{done}</b> ({whose})',
} as const satisfies Record<`act.${WhatKind}`, string>

/** The same in few words, for what is or would be undone: "Undo: Brazil approved". */
const done = {
  'undo.what': 'Undo: {done}',
  'done.meeting-opened': 'meeting opened',
  'done.meeting-suspended': 'meeting suspended',
  'done.meeting-resumed': 'meeting resumed',
  'done.meeting-closed': 'meeting closed',
  'done.segment-began': 'beginning of {name}',
  'done.list-opened': 'list opened',
  'done.list-closed': 'list closed',
  'done.closing-set': 'closing of the list set',
  'done.approval-set': 'approval changed',
  'done.approved': '{count, plural, =1 {{name} approved} other {# requests approved}}',
  'done.declined': '{name} declined',
  'done.moved': '{name} moved',
  'done.absent': '{name} absent',
  'done.brought-back': '{name} brought back',
  'done.given': 'floor given to {name}',
  'done.ended': 'statement of {name} ended',
  'done.paused': 'time of {name} stopped',
  'done.went-on': '{name} let go on',
  'done.time-added': 'time added for {name}',
} as const satisfies Record<`done.${DoneKind}` | 'undo.what', string>

const persons = {
  'by.you': 'by you',
  'by.chair': 'by the Chair',
  'by.chair-elsewhere': 'by the Chair on another device',
  'by.secretariat': 'by the secretariat',
  'by.secretariat-elsewhere': 'by the secretariat on another device',
} as const

/** What this window had wanted, where it was refused or never sent. */
const wishes = {
  'wish.createMeeting': 'Creating the meeting',
  'wish.openMeeting': 'Opening the meeting',
  'wish.nextSegment': 'Going on to the next segment',
  'wish.suspendMeeting': 'Suspending the meeting',
  'wish.resumeMeeting': 'Resuming the meeting',
  'wish.closeMeeting': 'Closing the meeting',
  'wish.openList': 'Opening the list',
  'wish.closeList': 'Closing the list',
  'wish.recordListCut': 'Recording that the list closed',
  'wish.setAutomaticApproval': 'Changing approval',
  'wish.requestFloor': 'Your request for the floor',
  'wish.changeDetails': 'Your change of details',
  'wish.withdrawRequest': 'Your withdrawal',
  'wish.approveRequests': 'Approving',
  'wish.declineRequest': 'Declining',
  'wish.moveRequest': 'Moving',
  'wish.markAbsent': 'Marking absent',
  'wish.bringBack': 'Bringing back the last speaker',
  'wish.giveFloor': 'Giving the floor',
  'wish.pauseStatement': 'Stopping the time',
  'wish.continueStatement': 'Letting the time go on',
  'wish.addTime': 'Adding time',
  'wish.endStatement': 'Ending the statement',
  'wish.undo': 'Undoing',
} as const satisfies Record<`wish.${CommandType}`, string>

export const acts = { ...sentences, ...done, ...persons, ...wishes } as const
