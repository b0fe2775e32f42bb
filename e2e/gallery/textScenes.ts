import { t } from '#client/text/t.ts'
import { notesPath } from '#shared/protocol/notes.ts'
import { textPath } from '#shared/protocol/texts.ts'
import type { Actor } from '#shared/floor/model.ts'
import { textsToRead } from '#client/status/texts/textsToRead.ts'
import { delegationName } from '#client/text/speaker.ts'
import type { Scene, Words } from './scene.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { before, listOpen, speaking } from './stories.ts'

/** Words that nobody has said: they show how a text is read. */
const WORDS = `Mister President,

This text stands here to show how the text of a statement is read: in large type, paragraph by paragraph, as it was pasted, with its quotation marks “ ” and its dashes – as they are.

It says nothing of any matter. A second paragraph is longer than the first, so that one sees where lines break on a telephone, on a laptop at the desk of a delegation, and in the booth of the interpreters, who read it while they speak.

Thank you, Mister President.`
const ARABIC = `السيد الرئيس،

وُضع هذا النص هنا ليبين كيف يُقرأ نص بيان: بحروف كبيرة، فقرة فقرة، كما أُلصق، ومعه أرقام مثل 2015 ومختصر مثل UNDP.

ولا يقول شيئاً في أي مسألة. شكراً، السيد الرئيس.`

const anybody: Actor = { role: 'public', delegationId: null, device: 'public' }
const arabic: Actor = { role: 'booth', delegationId: null, seat: 'ar', device: 'console' }

const idIn = (staged: Staged, name: string): string => {
  const { waiting, rows, floor, heard } = staged.meeting
  const held = [...heard, ...(floor === null ? [] : [floor])].flatMap(({ holder }) => (holder.kind === 'request' ? [holder.request] : []))
  return [...waiting, ...rows.map(row => row.request), ...held].find(({ delegationId }) => delegationId === staged.idOf(name))?.requestId ?? ''
}

/** These delegations have handed their texts in. */
function handedIn(staged: Staged, ...names: string[]): Staged {
  for (const name of names) staged.does(staged.delegate(name), { type: 'noteDocument', requestId: idIn(staged, name), kind: 'text', digest: 'a'.repeat(43) })
  return staged
}

const plain = (text: string): Blob => new Blob([text], { type: 'text/plain; charset=utf-8' })
const pdf = (): Blob => new Blob(['%PDF-1.7'.padEnd(1_234_000, ' ')], { type: 'application/pdf' })
const answers = (staged: Staged, name: string, blob = plain(WORDS)): Record<string, Blob> => ({ [`GET ${textPath(staged.meeting.meetingId, idIn(staged, name))}`]: blob })

const own = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'delegate', actor: staged.delegate('Namibia'), staged, answers: {}, ...of })
const listed = (): Staged => listOpen().time('10:02:25').gives().asks('Namibia', { details: { language: 'en' } }).approvesAll().time('10:03:13')
const openOwn = { presses: [() => [`${t('texts.not-mine')} ${t('texts.hand-in-dots')}`, `${t('texts.mine')} ${t('texts.change')}`]], until: '.me .my-speaker' }

/** Namibia and those before it were heard, each with a text. */
function delivered(): Staged {
  const staged = handedIn(listed(), 'Namibia')
  while (staged.meeting.rows.length > 0 && !staged.meeting.heard.some(({ holder }) => holder.kind === 'request' && holder.request.delegationId === staged.idOf('Namibia'))) {
    const first = staged.meeting.rows[0]?.request
    if (first !== undefined && first.hasText !== true) staged.does(chair, { type: 'noteText', requestId: first.requestId, hasText: true })
    staged.ends()
    staged.at += 5000
    staged.gives()
    staged.at += 70_000
  }
  return staged.ends()
}
const closed = (): Staged => handedIn(speaking().asks('Namibia').approvesAll(), 'Namibia').time('10:04:25').ends().time('11:58:00').comesTo('replies-2').does(chair, { type: 'closeMeeting' }).time('12:01:00')
const all = (staged: Staged): Pick<Scene, 'staged' | 'until'> & { presses: (() => string)[] } => ({ staged, presses: [() => t('texts.all-of', { n: textsToRead(staged.meeting).length })], until: '.texts-all' })

const inBooth = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'booth', actor: arabic, staged, presence: { kind: 'booth', signals: [] }, until: '.text-open', ...of })
const waiting = (): Staged => handedIn(speaking().asks('Uruguay'), 'Brazil', 'Egypt', 'Uruguay')
/** Of a booth: the text of the one that comes next. */
function toBooth(language: 'ar' | 'en'): Staged {
  const staged = listOpen()
  return handedIn(staged.asks('Namibia', { details: { language } }).approvesAll().does(chair, { type: 'moveRequest', requestId: idIn(staged, 'Namibia'), before: staged.meeting.rows[0]?.request.requestId ?? null, seen: staged.meeting.orderVersion }), 'Namibia')
}
const openOf = (staged: Staged, name: string): Words[] => [() => [t('texts.open-of', { name: nameOf(staged, name) }), t('texts.received-of', { name: nameOf(staged, name) })]] // in a list, or as the mark of a row
const nameOf = (staged: Staged, name: string): string => delegationName(staged.meeting, staged.idOf(name))

/** Made up: nobody said it. */
const NOTED = { statementId: null, subjectMatterIds: [], text: 'A sentence that somebody made up.', writtenAt: 1, edition: 1 }
/** The desk's part for texts, with the record that says by whom each was handed in, and with so many notes. */
function atDesk(staged: Staged, notes: number, of: Partial<Scene> = {}): Scene {
  const { meetingId } = staged.meeting
  const server = {
    [`GET api/meetings/${meetingId}/record.json`]: { entries: staged.moments.map(({ context: { version, at, actor } }) => ({ version, at, origin: { value: { actor } } })) },
    [`GET ${notesPath(meetingId)}`]: { notes: Array.from({ length: notes }, (_, index) => ({ noteId: `n${index}`, ...NOTED })) },
  }
  return { window: 'desk', actor: secretariat, part: 'texts', staged, answers: server, until: notes > 0 ? '.take-summary' : '.texts-notes', ...of }
}
const sometimes = (): Staged => {
  const staged = handedIn(listed(), 'Brazil', 'Egypt')
  staged.does(secretariat, { type: 'noteDocument', requestId: idIn(staged, 'Namibia'), kind: 'text', digest: 'b'.repeat(43) })
  staged.does(chair, { type: 'noteDocument', requestId: idIn(staged, 'Egypt'), kind: 'text', digest: null })
  return staged.ends().asks('Uruguay')
}

export const textScenes: Readonly<Record<string, () => Scene>> = {
  'delegate-text-not-yet': () => own(listed(), { until: '.me .my-speaker' }),
  'delegate-text-handed-in': () => own(handedIn(listed(), 'Namibia'), { until: '.me .my-speaker' }),
  'delegate-text-dialog': () => own(listed(), openOwn),
  'delegate-text-dialog-there': () => {
    const staged = handedIn(listed(), 'Namibia')
    return own(staged, { ...openOwn, answers: answers(staged, 'Namibia') })
  },
  'delegate-text-dialog-file': () => {
    const staged = handedIn(listed(), 'Namibia')
    return own(staged, { ...openOwn, answers: answers(staged, 'Namibia', pdf()) })
  },
  'delegate-text-closed': () => own(closed(), { until: '.me .my-speaker' }),
  'delegate-texts': () => {
    const staged = delivered()
    return own(staged, all(staged))
  },
  'booth-text': () => inBooth(toBooth('ar')),
  'booth-text-read': () => {
    const staged = toBooth('ar')
    return inBooth(staged, { answers: answers(staged, 'Namibia', plain(ARABIC)), presses: openOf(staged, 'Namibia') })
  },
  'booth-text-file': () => {
    const staged = toBooth('en')
    return inBooth(staged, { answers: answers(staged, 'Namibia', pdf()), presses: openOf(staged, 'Namibia') })
  },
  'booth-text-unreached': () => {
    const staged = toBooth('en')
    return inBooth(staged, { answers: {}, presses: openOf(staged, 'Namibia') })
  },
  'chair-texts': () => ({ window: 'chair', actor: chair, staged: waiting(), until: '.text-mark' }),
  'chair-text-read': () => {
    const staged = waiting()
    return { window: 'chair', actor: chair, staged, answers: answers(staged, 'Egypt'), presses: openOf(staged, 'Egypt'), until: '.text-mark' }
  },
  'chair-text-delete': () => {
    const staged = waiting()
    return { window: 'chair', actor: chair, staged, answers: answers(staged, 'Egypt'), presses: [...openOf(staged, 'Egypt'), () => t('texts.delete')], until: '.text-mark' }
  },
  'desk-texts': () => atDesk(sometimes(), 3),
  'desk-texts-hand-in': () => atDesk(sometimes(), 0, { presses: [() => `${t('texts.hand-in-dots')} ${nameOf(sometimes(), 'Uruguay')}`] }),
  'desk-texts-closed': () => atDesk(closed(), 0),
  'desk-texts-none': () => atDesk(before(), 0),
  'public-texts': () => ({ window: 'public', actor: anybody, ...all(delivered()) }),
  'public-text-read': () => {
    const staged = delivered()
    return { window: 'public', actor: anybody, staged, answers: answers(staged, 'Namibia'), presses: [...all(staged).presses, ...openOf(staged, 'Namibia')], until: '.texts-all' }
  },
  'public-texts-closed': () => ({ window: 'public', actor: anybody, ...all(closed()) }),
}
