import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Meeting } from '#shared/floor/model.ts'
import { chair, delegate, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { ask, close, create, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { Notices } from '#client/status/Notices.tsx'
import type { Deed } from '#client/sync/acting/deeds.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import type { StoreState } from '#client/sync/storeState.ts'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { useDroppedInCard, useDroppedRequest } from './useDroppedRequest.ts'

const listOpen = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList)

const notSent: Notice = {
  id: 'asked', at: 0, kind: 'dropped', code: 'too-late',
  command: { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } },
}
const other: Notice = { id: 'withdrawn', at: 0, kind: 'dropped', code: 'too-late', command: { type: 'withdrawRequest', requestId: 'r' } }

/** It forgets what it is told to. */
function forgetting(meeting: Meeting, { notices = [notSent, other], deeds = [] }: Partial<Pick<StoreState, 'notices' | 'deeds'>> = {}): WindowStore {
  let state = storeOf({ meeting, actor: delegate('cuba'), notices, deeds }).getSnapshot()
  return storeOf(state, { getSnapshot: () => state, dismiss: gone => (state = { ...state, notices: state.notices.filter(({ id }) => id !== gone) }) })
}

function Shown(): ReactNode {
  return <Notices saidId={useDroppedInCard()?.id ?? null} />
}

/** How many notices a delegation sees beside its card. */
const noticesIn = ({ meeting }: { meeting: Meeting }): number =>
  renderToStaticMarkup(<MeetingProvider store={forgetting(meeting)} fallback={null}><Shown /></MeetingProvider>).split('class="notice"').length - 1

test('that a request was not sent is said once: by the card, and by a notice where the card speaks of something else', () => {
  expect(noticesIn(listOpen)).toBe(1)
  expect(noticesIn(given(listOpen).as('cuba').does(ask('cuba for ALBA')))).toBe(2)
  expect(noticesIn(given(listOpen).as(chair).does(close))).toBe(2)
})

const draw = (store: WindowStore, shown: ReactNode): string => renderToStaticMarkup(<MeetingProvider store={store} fallback={null}>{shown}</MeetingProvider>)

/** Which one the card speaks of. */
function Said(): ReactNode {
  return useDroppedInCard()?.id
}

test('a notice that comes or goes does not have the others read out again', () => {
  expect(draw(forgetting(listOpen.meeting), <Shown />)).toMatch(/^<output [^>]*aria-atomic="false"/)
})

/** Somebody presses again. */
function Pressed(): ReactNode {
  useDroppedRequest().forget()
  return null
}

test('whoever presses again is not told later of any that was not sent before', () => {
  const store = forgetting(listOpen.meeting, { notices: [{ ...notSent, id: 'before' }, { ...notSent, id: 'not kept', code: 'try-again' }, other, notSent] })
  expect(draw(store, <Said />)).toBe('asked')
  draw(store, <Pressed />)
  expect(draw(store, <Said />)).toBe('')
  expect(store.getSnapshot().notices).toEqual([other])
})

test('nor is one whose next request got through while this one was given up', () => {
  const asked: Deed = { version: 9, kind: 'asked', requestId: 'r', capacity: { kind: 'national' }, at: 2000, isElsewhere: false }
  const withdrawn: Deed = { ...asked, version: 10, kind: 'withdrawn', at: 4000 }
  const saidOf = (at: number): string => draw(forgetting(listOpen.meeting, { notices: [{ ...notSent, at }], deeds: [asked, withdrawn] }), <Said />)
  expect(saidOf(1000)).toBe('')
  expect(saidOf(3000)).toBe('asked')
})
