import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { language, type Language } from '#shared/floor/language.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { statisticsOf } from '#shared/floor/statistics/statisticsOf.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { startOf, type Entry } from '#shared/sync/entry.ts'
import { logOf } from '#shared/sync/testing/log.ts'
import { reportFile } from '#client/desk/record/report/reportFile.ts'
import { speechTable } from '#client/desk/record/speechTable.ts'
import { t } from '#client/text/t.ts'
import { spoken } from '#client/text/speaking.ts'
import { formatSpan } from '#client/text/times.ts'
import { writtenIn } from '#client/text/writtenIn.ts'
import { wholeMeeting } from '#e2e/gallery/wholeMeeting.ts'
import { findOnPath } from '#server/store/findOnPath.ts'
import { faultOfXml, readDocx, type ReadDocx } from './testing/docxText.ts'
import { clock, recount } from './testing/recount.ts'
import '#client/text/testing/allWords.ts'

/** A whole rehearsal, its log, and its report in each of the six languages. */
const staged = wholeMeeting()
const meeting = redactMeeting(staged.meeting, 'hall')
const entries: Entry[] = logOf(staged.moments, startOf(meeting.meetingId))
const end = { meetingId: meeting.meetingId, version: staged.version, head: entries.at(-1)?.head ?? '' }
const bytes = new Map<Language, Uint8Array>()
const reports = new Map<Language, ReadDocx>()
function raise(): never {
  throw new Error('no plan')
}
const reportIn = (one: Language): ReadDocx => reports.get(one) ?? { parts: {}, paragraphs: [], rows: [] }

beforeAll(async () => {
  for (const one of language.options) {
    const file = new Uint8Array(await (await reportFile(meeting, end, staged.at, one)).arrayBuffer())
    bytes.set(one, file)
    reports.set(one, readDocx(file))
  }
}, 120_000)

describe.each(language.options)('the report in %s', one => {
  test('is well-formed in every part, says its language and its title, and marks the rehearsal on every page', () => {
    const { parts } = reportIn(one)
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['word/document.xml', 'word/styles.xml', '[Content_Types].xml', 'docProps/core.xml']))
    for (const [name, xml] of Object.entries(parts)) expect([name, faultOfXml(xml)]).toEqual([name, null])
    expect(parts['docProps/core.xml']).toContain('<dc:title>Enhancement of international cooperation')
    const tag = { ar: 'w:bidi="ar-SA"', zh: 'w:eastAsia="zh-CN"', en: 'w:val="en-GB"', fr: 'w:val="fr-FR"', ru: 'w:val="ru-RU"', es: 'w:val="es-ES"' }[one]
    expect(parts['word/styles.xml']).toContain(tag)
    expect(parts['word/document.xml']).toContain('<w:pStyle w:val="Heading1"/>')
    expect(parts['word/header1.xml']).toMatch(/<w:t[ >]/)
    expect(parts['word/footer1.xml']).toMatch(/PAGE.*NUMPAGES/s)
  })

  test('has the numbers that are recounted from the events of the log', () => {
    const counted = recount(entries)
    const [, ...rows] = reportIn(one).rows
    const total = rows.pop() ?? []
    expect(counted.length).toBeGreaterThan(20)
    expect(rows.map(([number, , at, allotted, added, used, over]) => [number, at, allotted, added, used, over])).toEqual(counted.map(({ from, allotted, added, used, over }, index) => [
      String(index + 1), new Date(from + 3_600_000).toISOString().slice(11, 19), clock(allotted), added === 0 ? '' : `+${clock(added)}`, clock(used), over < 1000 ? '' : `+${clock(over)}`,
    ]))
    const sum = (of: 'allotted' | 'added' | 'used' | 'over'): number => counted.reduce((all, row) => all + row[of] - (row[of] % 1000), 0) // what the rows show
    expect(total.slice(3)).toEqual([clock(sum('allotted')), `+${clock(sum('added'))}`, clock(sum('used')), `+${clock(sum('over'))}`])
  })

  test('is written the way its language is', () => {
    const document = reportIn(one).parts['word/document.xml'] ?? ''
    expect(document.includes('<w:bidi/>')).toBe(one === 'ar')
    expect(document.includes('<w:bidiVisual/>')).toBe(one === 'ar')
    expect(/[\u2066-\u2069]/.test(document)).toBe(false)
    expect(/<w:i\/>|<w:i w:val="true"\/>/.test(document)).toBe(one !== 'ar' && one !== 'zh')
  })
})

test('it names those who spoke as a session report does: by category, by the alphabet of the language, with whom they spoke for', () => {
  const { paragraphs } = reportIn('en')
  const slots = paragraphs.filter(text => /^\([a-f]\) /.test(text))
  expect(slots).toEqual([
    '(a) Representatives of States members of the Human Rights Council: Algeria (also on behalf of the African Group), Brazil, Cuba, France, Pakistan (on behalf of the Organization of Islamic Cooperation), Republic of Korea',
    '(b) Representatives of observer States: Egypt, Iran (Islamic Republic of), Norway',
    '(c) Observers for United Nations entities, specialized agencies and related organizations: UN Women',
    '(d) Observers for non-governmental organizations: Amnesty International, Article 19',
    '(a) Representatives of States members of the Human Rights Council: Ethiopia, Indonesia',
    '(b) Representatives of observer States: Thailand',
    '(c) Observers for United Nations entities, specialized agencies and related organizations: International Labour Organization',
  ])
  expect(reportIn('fr').paragraphs.find(text => text.startsWith('a) '))).toBe('a) Représentants des États membres du Conseil des droits de l’homme\u00a0: Algérie (également au nom du Groupe africain), Brésil, Cuba, France, Pakistan (au nom de l’Organisation de la coopération islamique), République de Corée')
})

/** The meeting, with these heard, ms, each over by so many. */
function heardFor(used: readonly number[], overMs: number): Meeting {
  const heard = meeting.heard.filter(({ corrected, holder }) => corrected === undefined && holder.kind === 'request').slice(0, used.length).map((one, index) => {
    const usedMs = used[index] ?? 0
    const timing = Object.assign(structuredClone(one.timing), { pausedAt: null, pausedMs: 0, addedMs: 0, allottedMs: usedMs - overMs })
    return Object.assign(structuredClone(one), { endedAt: one.givenAt + usedMs, timing })
  })
  return { ...meeting, heard }
}

const tableOf = async (of: Meeting): Promise<string[][]> => readDocx(new Uint8Array(await (await reportFile(of, end, staged.at, 'en')).arrayBuffer())).rows.slice(1)

test('its rows add up to the total as they are shown; a dash where nothing was added and nobody was over', async () => {
  const used = [15_900, 59_700, 2_900]
  expect((await tableOf(heardFor(used, 0))).map(row => row.slice(-4))).toEqual([['0:15', '', '0:15', ''], ['0:59', '', '0:59', ''], ['0:02', '', '0:02', ''], ['1:16', '–', '1:16', '–']])
  expect((await tableOf(heardFor(used, 1_900))).map(row => row.slice(-2))).toEqual([['0:15', '+0:01'], ['0:59', '+0:01'], ['0:02', '+0:01'], ['1:16', '+0:03']])
  expect((await tableOf(heardFor(used, 900))).map(row => row.at(-1))).toEqual(['', '', '', '–'])
})

test('its totals are those of the statistics', async () => {
  for (const overMs of [1_900, 900, 0]) {
    const of = heardFor([15_900, 59_700, 2_900], overMs)
    const { all, podium } = statisticsOf(of)
    const [used, over] = (await tableOf(of)).at(-1)?.slice(-2) ?? []
    expect([used, over]).toEqual([formatSpan(all.usedMs + podium.usedMs), all.overMs === 0 ? '–' : `+${formatSpan(all.overMs)}`])
    expect((await tableOf(of)).filter(row => row.at(-1)?.startsWith('+')).slice(0, -1)).toHaveLength(all.overRuns)
  }
})

test('a slot is headed by its title, and numbered where titles are the same', async () => {
  expect(reportIn('en').paragraphs).toContain('Comments and questions from the floor, slot 1')
  const plan = meeting.plan ?? raise()
  const programme = plan.programme.map(one => Object.assign(structuredClone(one), one.kind === 'floor' && { title: 'From the floor' }))
  const same = { ...meeting, plan: { ...plan, programme } }
  const { paragraphs } = readDocx(new Uint8Array(await (await reportFile(same, end, staged.at, 'en')).arrayBuffer()))
  expect(paragraphs.filter(text => text.endsWith('From the floor'))).toEqual(['Slot 1: From the floor', 'Slot 2: From the floor'])
})

test('it has points of order with what was decided, rights of reply, those who could not speak, and where it comes from', () => {
  const { paragraphs } = reportIn('en')
  const text = paragraphs.join('\n')
  expect(text).toMatch(/Cuba: point of order\.\nThe point of order was rejected\.\n.*Algeria: motion to suspend the meeting\.\nVote: 10 for, 20 against, 3 abstaining\.\nThe motion was lost\./)
  expect(text).toContain('Statements in exercise of the right of reply were made by:\nCuba\n')
  expect(text).toContain('On the list of speakers and not heard:\nInternational Commission of Jurists\nAction contre la faim (text received)\nAbsent when called:\nSwitzerland\n')
  expect(text).toContain(`up to entry ${end.version}.`)
  expect(text).toContain(`Head of that entry: ${end.head}`)
})

test('the table of speeches has a row for each of them in order, and for each who was not heard; the page goes on in its own language', async () => {
  const table = await writtenIn('es', () => speechTable(meeting))
  expect(spoken().language).toBe('en')
  const [head = '', ...rows] = table.slice(1).trimEnd().split('\r\n')
  expect(head).toMatch(/^Núm\.,Segmento,Parte,Nombre/)
  const counted = recount(entries)
  const heard = rows.filter(row => row.endsWith(',escuchado'))
  expect(heard.map(row => Number(row.split(',').at(-6)))).toEqual(counted.map(({ used }) => used / 1000))
  expect(heard[10]).toContain(',Cuba,Miembros del Consejo,Estados de América Latina y el Caribe,,2015-03-03T')
  expect(rows.filter(row => /(no alcanzado|ausente al ser llamado)$/.test(row))).toHaveLength(3)
  expect(rows).toHaveLength(counted.length + 3)
})

test('I21 the table and the report go by when the floor was given, whenever it came into the log', async () => {
  const told = async (of: typeof meeting): Promise<unknown> => {
    const { paragraphs, rows } = readDocx(new Uint8Array(await (await reportFile(of, end, staged.at, 'en')).arrayBuffer()))
    return { table: await writtenIn('en', () => speechTable(of)), paragraphs, rows }
  }
  expect(await told({ ...meeting, heard: meeting.heard.toReversed() })).toEqual(await told(meeting))
})

/** The same meeting, all of whose times were written on paper. */
const onPaper = { ...meeting, heard: meeting.heard.map(one => Object.assign(structuredClone(one), { timing: { ...one.timing, onPaper: true as const } })) }

test.each(language.options)('I21 the report in %s says of a time that was written on paper that it was, also where it was corrected', async one => {
  const words = await writtenIn(one, () => [t('report.on-paper'), t('report.corrected-paper', { time: '' })].map(text => text.split(/\s?[:：]/)[0] ?? ''))
  const told = async (of: typeof meeting): Promise<number[]> => {
    const { rows } = readDocx(new Uint8Array(await (await reportFile(of, end, staged.at, one)).arrayBuffer()))
    return rows.slice(1, -1).map(row => words.findIndex(word => row[1]?.includes(word)))
  }
  expect(await told(meeting)).toEqual(meeting.heard.map(() => -1))
  expect(await told(onPaper)).toEqual(meeting.heard.map(({ corrected }) => (corrected === undefined ? 0 : 1)))
})

test('I21 the table says of each statement whether its time is of paper, and then has none that was measured', async () => {
  const cells = async (of: typeof meeting): Promise<(string | undefined)[][]> => {
    const [head = '', ...rows] = (await writtenIn('en', () => speechTable(of))).slice(1).trimEnd().split('\r\n')
    const places = ['From paper', 'Measured (s)'].map(name => head.split(',').length - head.split(',').indexOf(name))
    return rows.filter(row => row.endsWith(',heard')).map(row => places.map(place => row.split(',').at(-place)))
  }
  expect(new Set((await cells(onPaper)).map(String))).toEqual(new Set(['yes,']))
  expect((await cells(meeting)).every(([paper, measured]) => paper === 'no' && Number(measured) > 0)).toBe(true)
})

const soffice = await findOnPath(['soffice'])

test.skipIf(soffice === null)('LibreOffice, where it is installed, makes a PDF of each', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-report-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const names = language.options.map(one => join(folder, `${one}.docx`))
  for (const one of language.options) await writeFile(join(folder, `${one}.docx`), bytes.get(one) ?? new Uint8Array())
  await promisify(execFile)(soffice ?? '', ['--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], { env: { ...process.env, HOME: folder } })
  for (const one of language.options) {
    const pdf = await readFile(join(folder, `${one}.pdf`), 'latin1')
    expect([one, pdf.slice(0, 5)]).toEqual([one, '%PDF-'])
    expect(pdf.length).toBeGreaterThan(10_000)
  }
}, 180_000)
