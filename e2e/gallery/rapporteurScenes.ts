import type { Actor } from '#shared/floor/model.ts'
import { notePath, notesPath, type Note } from '#shared/protocol/notes.ts'
import type { Draft } from '#client/rapporteur/drafts.ts'
import { holderName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import type { Scene } from './scene.ts'
import type { Staged } from './staged.ts'
import { before, speaking } from './stories.ts'

/** The rapporteur's window. What is noted is made up: nobody said it. */

const rapporteur: Actor = { role: 'rapporteur', delegationId: null, device: 'laptop' }
const LONG = 'A sentence that somebody made up for this picture, and which goes on for as long as a note may go on when a statement suggests more than one thing at once.'

function scene(staged: Staged, texts: readonly string[], of: Partial<Scene> = {}): Scene {
  const { meeting, at } = staged
  const said = [...meeting.heard, ...(meeting.floor === null ? [] : [meeting.floor])]
  const matters = (meeting.plan?.subjectMatters ?? []).map(({ id }) => id)
  const notes = texts.map((text, index): Note => ({
    noteId: `n${index}`, statementId: said[index % said.length]?.statementId ?? 's1', subjectMatterIds: matters.slice(index, index + 1), text, writtenAt: at, edition: 1,
  }))
  return { window: 'rapporteur', actor: rapporteur, staged, presence: { kind: 'own', devices: 1 }, answers: { [`GET ${notesPath(meeting.meetingId)}`]: { notes } }, ...of }
}

/** What a tab has kept of notes that were being written. */
const drafts = (...begun: Partial<Draft>[]): Record<string, string> => ({
  'rostrum:notes:gallery/rapporteur': JSON.stringify(begun.map((one): Draft => Object.assign({ noteId: 'n9', follows: false, statementId: speaking().meeting.floor?.statementId ?? null, subjectMatterIds: null, text: '', seen: 0, isChanged: true }, one))),
})

export const rapporteurScenes: Readonly<Record<string, () => Scene>> = {
  'rapporteur-before': () => scene(before(), []),
  'rapporteur-none': () => scene(speaking(), []),
  'rapporteur-notes': () => scene(speaking(), ['A first sentence, made up.', LONG, 'A third.'], { until: '.notes li' }),
  'rapporteur-writing': () => scene(speaking(), ['A first sentence, made up.'], { until: '.notes li', writes: { label: () => t('rapporteur.suggested'), text: LONG } }),
  'rapporteur-delete': () => scene(speaking(), ['A first sentence, made up.'], { until: '.notes li', presses: [() => t('rapporteur.delete-of', { name: nameOf(speaking()) })] }),
  'rapporteur-delete-refused': () => {
    const one = scene(speaking(), ['A first sentence, made up.'], { until: '.notes li', presses: [() => t('rapporteur.delete-of', { name: nameOf(speaking()) }), () => t('rapporteur.delete-yes')] })
    return { ...one, answers: { ...one.answers, [`DELETE ${notePath(speaking().meeting.meetingId, 'n0')}`]: { ok: false, code: 'something-since' } } }
  },
  'rapporteur-aside': () => scene(speaking(), ['A first sentence, made up.'], { until: '.notes-aside', kept: drafts({ noteId: 'n0', seen: 1, text: 'A first sentence, made up.' }, { noteId: 'n8', text: LONG }) }),
  'rapporteur-taken-back': () => scene(speaking(), ['A first sentence, made up.', LONG], { until: '.notes li', kept: drafts({ noteId: 'n8', text: LONG, statementId: 'taken-back' }) }),
  'rapporteur-unreached': () => scene(speaking(), [], { answers: {} }),
}

const nameOf = ({ meeting }: Staged): string => {
  const first = meeting.heard[0] ?? meeting.floor
  return first === undefined || first === null ? '' : holderName(meeting, first.holder)
}
