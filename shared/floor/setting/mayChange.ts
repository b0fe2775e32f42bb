import type { Band } from '../bands.ts'
import type { Modalities } from '../modalities.ts'
import type { Meeting } from '../model.ts'
import { areSlotsFree, isBandFree } from '../placing/orderChange.ts'
import { isListOpen } from '../reading.ts'
import type { RefusalCode } from '../refusals.ts'
import { changedSettings, type SettingPath } from './settings.ts'

/** Why a setting cannot be changed at an instant; null when it can. */
type Rule = (meeting: Meeting, at: number, after: Modalities) => RefusalCode | null

/** It holds from the next occasion on: the next speaker, the next call, the next request. */
const always: Rule = () => null

/** The cut of the list that is open was reckoned by it; who asks has been told. Whoever presides sets the cut itself. */
const whileNoCutRuns: Rule = ({ list, phase }, at) => (phase.openedAt !== null && isListOpen({ list }, at) ? 'list-is-open' : null)

/** L22: who stands in a band was placed by its order. */
const whileEmpty = (band: Band): Rule => meeting => (isBandFree(meeting, band) ? null : 'band-not-empty')

/** L22: who stands on the list was placed with slots that have places of their own, or without. */
const whileSlotsAreFree: Rule = (meeting, _at, { places }) => (areSlotsFree(meeting, places) ? null : 'band-not-empty')

/** M6: when each setting may be changed. */
export const MAY_CHANGE: Readonly<Record<SettingPath, Rule>> = {
  preset: always,
  speakingTimeMs: always,
  podiumTimeMs: always,
  timePolicy: always,
  changeOverMs: always,
  roundToMs: always,
  warningsMs: always,
  overTime: always,
  lateStart: always,
  automaticApproval: always,
  'inscription.windowMs': whileNoCutRuns,
  'inscription.closesAfterStartMs': whileNoCutRuns,
  'inscription.lateAtDesk': always,
  'inscription.way': always,
  'order.priority': whileEmpty('priority'),
  'order.members': whileEmpty('members'),
  'order.observers': whileEmpty('observers'),
  'order.nhris': whileEmpty('nhris'),
  'order.ngos': whileEmpty('ngos'),
  'places.protectedTop': always,
  'places.nhriPerSlot': whileSlotsAreFree,
  'places.ngoPerSlot': whileSlotsAreFree,
  mayOfferSwaps: always,
  mayYieldTime: always,
  'absence.outcome': always,
  'absence.recalls': always,
  'replies.most': always,
  'replies.secondMs': always,
  'replies.given': always,
  panellistReply: always,
  'transparency.hall': always,
  'transparency.delegations': always,
}

/** M6: the settings that cannot be changed to these now, and why. */
export function frozenIn(meeting: Meeting, before: Modalities, after: Modalities, at: number): { code: RefusalCode; at: SettingPath }[] {
  return changedSettings(before, after).flatMap(path => {
    const code = MAY_CHANGE[path](meeting, at, after)
    return code === null ? [] : [{ code, at: path }]
  })
}
