import { t } from '#client/text/t.ts'
import type { Scene } from './scene.ts'
import { plate } from './plate.ts'
import { chair, type Staged } from './staged.ts'
import { listOpen, speaking } from './stories.ts'

/** Who reads the statements: made-up names, to show where they stand. */
const SPEAKERS = {
  ['a'.repeat(43)]: { name: 'Ms. Example Speaker', title: 'Minister of Examples' },
  ['b'.repeat(43)]: { name: 'Mr. Another Example', title: null },
  ['c'.repeat(43)]: { name: 'Ms. Example-Speaker of a Rather Long Name Indeed', title: 'Deputy Minister for the Examination of Long Titles, Co-operation and Other Matters' },
}

/** The delegation has written down who reads. */
function named(staged: Staged, name: string, letter: string): Staged {
  const { waiting, rows, floor } = staged.meeting
  const onFloor = floor?.holder.kind === 'request' ? [floor.holder.request] : []
  const request = [...waiting, ...rows.map(row => row.request), ...onFloor].find(({ delegationId }) => delegationId === staged.idOf(name))
  return staged.does(staged.delegate(name), { type: 'noteDocument', requestId: request?.requestId ?? '', kind: 'speaker', digest: letter.repeat(43) })
}

const atDelegate = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'delegate', actor: staged.delegate('Namibia'), staged, speakers: SPEAKERS, ...of })

const waiting = (): Staged => speaking().asks('Namibia').time('10:03:40')
const listed = (): Staged => listOpen().time('10:02:25').gives().asks('Namibia').approvesAll().time('10:03:13')

/** So many have spoken that Namibia is next. */
function next(letter?: string): Staged {
  const staged = listed()
  if (letter !== undefined) named(staged, 'Namibia', letter)
  while (staged.meeting.rows[0]?.request.delegationId !== staged.idOf('Namibia')) {
    staged.ends()
    staged.at += 5000
    staged.gives()
    staged.at += 70_000
  }
  return staged
}

/** Everywhere those presiding see it: who has the floor, on the list and waiting. */
const everywhere = (): Staged => named(named(named(waiting(), 'Namibia', 'c'), 'Brazil', 'a'), 'Egypt', 'c')

export const speakerScenes: Readonly<Record<string, () => Scene>> = {
  'delegate-speaker-dialog': () => atDelegate(next('a'), { presses: [() => t('delegate.change-of', { what: t('speaker.row') })], writes: { label: () => t('speaker.name'), text: 'Ms. Other Example' } }),
  'delegate-speaker-dialog-draft': () => atDelegate(speaking(), { hasKeys: true, presses: [() => t('delegate.change-of', { what: t('speaker.row') })], writes: { label: () => t('speaker.name'), text: 'Ms. Example Speaker' } }),
  'delegate-speaker-waiting': () => atDelegate(named(waiting(), 'Namibia', 'a')),
  'delegate-speaker-listed': () => atDelegate(named(listed(), 'Namibia', 'c')),
  'delegate-speaker-next': () => atDelegate(next('a')),
  'delegate-speaker-next-unstated': () => atDelegate(next()),
  'chair-speaker-waiting': () => ({ window: 'chair', actor: chair, staged: everywhere(), speakers: SPEAKERS }),
  'chair-speaker-dialog': () => ({ window: 'chair', actor: chair, staged: next('a').ends(), speakers: SPEAKERS, presses: [() => t('chair.more', { name: plate('Namibia') }), () => t('chair.named-speaker')] }),
  'chair-speaker-floor': () => ({ window: 'chair', actor: chair, staged: next('a').ends(), speakers: SPEAKERS }),
  'chair-speaker-speaks': () => ({ window: 'chair', actor: chair, staged: named(next('a').ends().gives(), 'Namibia', 'c'), speakers: SPEAKERS }),
}
