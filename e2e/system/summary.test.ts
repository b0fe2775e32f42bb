import { beforeAll, describe, expect, test } from 'vitest'
import { language, type Language } from '#shared/floor/language.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import type { Note } from '#shared/protocol/notes.ts'
import { summaryFile } from '#client/writing/summary/summaryFile.ts'
import { wholeMeeting } from '#e2e/gallery/wholeMeeting.ts'
import { faultOfXml, readDocx, type ReadDocx } from './testing/docxText.ts'
import '#client/text/testing/allWords.ts'

/** A whole rehearsal, and notes that are made up: nobody said so. */
const meeting = redactMeeting(wholeMeeting().meeting, 'hall')
const matters = meeting.plan?.subjectMatters ?? []
const fromList = meeting.heard.filter(({ holder }) => holder.kind === 'request')
const fromPodium = meeting.heard.filter(({ holder }) => holder.kind === 'podium')
const noteOn = (statementId: string | undefined, text: string, ...subjectMatterIds: string[]): Note => ({ noteId: `n.${text.length}`, statementId: statementId ?? '', subjectMatterIds, text, writtenAt: 1, edition: 1 })
const [first, second] = matters.map(({ id }) => id)
const notes = [
  noteOn(fromList[0]?.statementId, 'A made-up suggestion of a test.', first ?? ''), noteOn(fromList[1]?.statementId, 'Another one, made up: a=b & <c>.', first ?? '', second ?? ''),
  noteOn(fromPodium.at(-1)?.statementId, 'A made-up reply.', first ?? ''), noteOn(fromList[2]?.statementId, 'On nothing in particular.'), noteOn('taken-back', 'On a statement that was taken back.'),
]

const files = new Map<Language, ReadDocx>()
const fileIn = (one: Language): ReadDocx => files.get(one) ?? { parts: {}, paragraphs: [], rows: [] }
/** As it was written, without the marks that keep its way. */
const plain = (text: string): string => text.replaceAll(/[\u200e\u200f]/g, '')
const paragraphsIn = (one: Language): string[] => fileIn(one).paragraphs.map(plain)

beforeAll(async () => {
  for (const one of language.options) files.set(one, readDocx(new Uint8Array(await (await summaryFile(meeting, notes, one)).arrayBuffer())))
}, 120_000)

describe.each(language.options)('the draft of the summary in %s', one => {
  test('is well-formed in every part', () => {
    for (const [name, xml] of Object.entries(fileIn(one).parts)) expect([name, faultOfXml(xml)]).toEqual([name, null])
  })

  test('has every note as it was written, under each of its subject matters, and once at the end where it has none', () => {
    const all = paragraphsIn(one)
    for (const { text, subjectMatterIds } of notes) expect(all.filter(paragraph => paragraph.includes(text))).toHaveLength(Math.max(1, subjectMatterIds.length))
    for (const { title } of matters) expect(all).toContain(title)
  })
})

test('what stands in it are the words of the program around it, the plan, the names and the notes: no sentence of its own', () => {
  const all = paragraphsIn('en')
  const from = all.indexOf(matters[0]?.title ?? '')
  const known = new Set([...matters.map(({ title }) => title), 'Addressed by:', 'Suggested:', 'From the podium:', 'Under no subject matter', 'Nothing was noted, and nobody stated that they would address it.'])
  const others = all.slice(from).filter(paragraph => paragraph !== '' && !known.has(paragraph))
  const isNote = (paragraph: string): boolean => notes.some(({ text }) => paragraph.endsWith(`: ${text}`))
  const plates = (meeting.plan?.delegations ?? []).map(({ name }) => name)
  const isNames = (paragraph: string): boolean => plates.some(name => paragraph.startsWith(name)) && !paragraph.includes(': ')
  expect(others.filter(paragraph => !isNote(paragraph) && !isNames(paragraph))).toEqual([])
  expect(others.filter(isNote)).toHaveLength(6)
})

test('who addressed a subject matter are those who said so when they asked, and those on whom it was noted', () => {
  const all = paragraphsIn('en')
  const addressed = all[all.indexOf(matters[1]?.title ?? '') + 2] ?? ''
  const wanted = fromList.filter(({ statementId, holder }) => holder.kind === 'request' && holder.request.capacity.kind !== 'reply'
    && (holder.request.details.subjectMatterIds.includes(second ?? '') || notes.some(note => note.statementId === statementId && note.subjectMatterIds.includes(second ?? ''))))
  expect(wanted.length).toBeGreaterThan(0)
  for (const { holder } of wanted) expect(addressed).toContain(meeting.plan?.delegations.find(({ id }) => holder.kind === 'request' && id === holder.request.delegationId)?.name)
})
