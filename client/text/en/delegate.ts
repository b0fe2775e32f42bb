import type { AbsenceOutcome } from '#shared/floor/commands.ts'

const absences = {
  'delegate.absent-struck': 'You are not on the list any more.',
  'delegate.absent-end-of-band': 'You were called and not there. You are at the end of your part of the list.',
  'delegate.absent-next': 'You were called and not there. You are called again after the next speaker.',
} as const satisfies Record<`delegate.absent-${AbsenceOutcome}`, string>

const request = {
  'delegate.request': 'Request the floor',
  'delegate.withdraw': 'Withdraw',
  'delegate.withdraw-of': 'Withdraw: {what}',
  'delegate.withdraw-title': 'Withdraw from the list?',
  'delegate.withdraw-lead': '{what} gives up its place: {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}. Asking again means a new place.',
  'delegate.keep': 'Keep the place',
  'delegate.ask-another': 'Ask in another name',
  'delegate.reply': 'Right of reply',
  'delegate.reply-title': 'Ask for a right of reply?',
  'delegate.reply-lead': 'The Chair decides. Rights of reply are heard last.',
  'delegate.reply-ask': 'Ask for a right of reply',
  'delegate.effect-approval': 'If the Chair approves, {name} is {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of}.',
  'delegate.effect-approval-time': 'If the Chair approves, {name} is {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of}, at about <fig>{from}</fig> to <fig>{to}</fig>.',
  'delegate.effect-at-once': '{name} goes on the list at once: {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of}.',
  'delegate.effect-at-once-time': '{name} goes on the list at once: {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of}, at about <fig>{from}</fig> to <fig>{to}</fig>.',
} as const

const states = {
  'delegate.not-open': 'The list is not open yet',
  'delegate.not-open-lead': 'It opens when the Chair opens it.',
  'delegate.open': 'The list is open',
  'delegate.open-lead': '{n, plural, =0 {Nobody is on it yet.} one {One is on it.} other {# are on it.}}',
  'delegate.open-closes': 'It closes in <fig>{time}</fig>.',
  'delegate.list-closed': 'The list is closed',
  'delegate.list-closed-lead': 'It closed at <fig>{time}</fig>. {name} is not on it.',
  'delegate.meeting-closed': 'The meeting is closed',
  'delegate.meeting-closed-lead': 'It was closed at <fig>{time}</fig>.',
  'delegate.sending': 'Sending…',
  'delegate.sending-lead': 'Your request goes to the server. It is not lost if you reload.',
  'delegate.waiting': 'Waiting for the Chair',
  'delegate.waiting-lead': 'Requested at <fig>{time}</fig>. The answer appears here.',
  'delegate.place': '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  'delegate.place-of': 'of {of}',
  'delegate.place-of-all': '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {of}',
  'delegate.before': '{n, plural, =0 {nobody before you} =1 {one before you} =2 {two before you} =3 {three before you} =4 {four before you} =5 {five before you} =6 {six before you} =7 {seven before you} =8 {eight before you} =9 {nine before you} other {# before you}}',
  'delegate.next': 'Prepare: you are next',
  'delegate.next-after': 'After {current} the Chair calls {name}. You have <fig>{time}</fig>.',
  'delegate.next-free': 'Nobody has the floor: the Chair can give it to you at any moment. You have <fig>{time}</fig>.',
  'delegate.speaking': 'You have the floor',
  'delegate.speaking-after': 'After you: {name}',
  'delegate.speaking-last': 'Nobody is on the list after you.',
  'delegate.outcome-delivered': 'Statement delivered',
  'delegate.delivered-lead': 'You spoke from <fig>{from}</fig> to <fig>{to}</fig>.',
  'delegate.outcome-declined': 'The Chair declined your request',
  'delegate.declined-lead': 'At <fig>{time}</fig>. {reason}',
  'delegate.outcome-absent': 'You were absent when called',
  'delegate.absent-lead': 'At <fig>{time}</fig>. {what}',
  'delegate.not-reached': 'Your request was not reached',
  'delegate.not-reached-lead': 'The meeting was closed at <fig>{time}</fig>.',
  'delegate.may-ask-again': 'You may ask again.',
  'delegate.also': 'Also yours',
  'delegate.in-own-name': 'in your own name',
} as const

const line = {
  'delegate.line-requested': 'Requested',
  'delegate.line-approves': 'The Chair approves',
  'delegate.line-approved': 'Approved',
  'delegate.line-listed': 'On the list',
  'delegate.line-floor': 'You have the floor',
  'delegate.line-now': 'now',
} as const

const details = {
  'delegate.with': 'With your request',
  'delegate.with-if': 'With your request, if you wish',
  'delegate.name-of': 'In the name of',
  'delegate.subjects': 'Subject matter',
  'delegate.addressed': 'Addressed to',
  'delegate.language': 'Read in',
  'delegate.dignitary': 'A dignitary speaks',
  'delegate.dignitary-hint': 'A Head of State or Government, a minister or another person of that rank.',
  'delegate.all-panellists': 'All panellists',
  'delegate.no-subject': 'Not stated',
  'delegate.no-language': 'Not stated',
  'delegate.change': 'Change',
  'delegate.change-of': 'Change: {what}',
  'delegate.change-details': 'Change the details',
  'delegate.details-title': 'With your request',
  'delegate.details-lead': 'For the Chair, the panellists and the interpreters. You can change it until you have the floor.',
  'delegate.save': 'Save',
  'delegate.cancel': 'Cancel',
} as const

const list = {
  'delegate.mine-if-asked': '{name}, if you ask',
  'delegate.mine-if-approved': '{name}, if approved',
  'delegate.more': '{n, plural, one {one more} other {# more}}',
  'delegate.after': '{n, plural, one {one after you} other {# after you}}',
  'delegate.whole-list': 'The whole list',
  'delegate.subject-matters': 'Subject matters',
  'delegate.objectives': 'Objectives',
} as const

export const delegate = { ...absences, ...request, ...states, ...line, ...details, ...list } as const
