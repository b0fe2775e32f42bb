import { expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { MOST_NOTED, MOST_NOTES, notePath, notesPath, type Note, type PutNote } from '#shared/protocol/notes.ts'
import { askAs, type Answered } from '#e2e/wire/askAs.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'

const MATTER = { id: 'm1', title: 'The subject matter of a test' }

/** A meeting in which somebody on the podium has the floor, and whoever may note on it. */
async function hall(...nodes: TestNode[]) {
  const first = nodes[0] as TestNode
  const meeting = await makeMeeting(first, { ...testPlan(1), subjectMatters: [MATTER] })
  const chair = await meeting.enter(first, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'giveFloor', to: { kind: 'podium', personId: 'p1' } })
  const statementId = chair.meeting.floor?.statementId ?? 'none'
  const ask = async (who: string, method: string, path: string, body?: unknown, node = first): Promise<Answered> => askAs(node.url, await signIn(node.url, meeting.card(who).code), method, path, body)
  const notes = async (node = first): Promise<Note[]> => ((await ask('rapporteur', 'GET', notesPath(meeting.meetingId), undefined, node)).body as { notes: Note[] }).notes
  const put = (noteId: string, body: Partial<PutNote>, node = first): Promise<Answered> =>
    ask('rapporteur', 'PUT', notePath(meeting.meetingId, noteId), { statementId, subjectMatterIds: [], text: 'Made up.', seen: 0, ...body }, node)
  const remove = (noteId: string, seen: number): Promise<Answered> => ask('rapporteur', 'DELETE', notePath(meeting.meetingId, noteId), { seen })
  return { meeting, chair, statementId, ask, notes, put, remove }
}

async function begin(options: NodeOptions = {}): Promise<TestNode> {
  const started = await startNode(options)
  onTestFinished(() => started.close())
  return started
}

test('a note is written, changed, and deleted; those presiding read it', async () => {
  const { meeting, ask, notes, put, remove, statementId } = await hall(await begin())
  expect((await put('n1', { subjectMatterIds: ['m1'] })).body).toMatchObject({ note: { noteId: 'n1', statementId, subjectMatterIds: ['m1'], text: 'Made up.', edition: 1 } })
  expect((await put('n1', { text: '  Made up\u0301 otherwise. ', seen: 1 })).status).toBe(200)
  expect(await notes()).toMatchObject([{ noteId: 'n1', text: 'Made uṕ otherwise.', edition: 2 }])
  for (const who of ['chair', 'secretariat']) expect((await ask(who, 'GET', notesPath(meeting.meetingId))).body).toMatchObject({ notes: [{ noteId: 'n1' }] })
  expect((await remove('n1', 1)).body).toMatchObject({ code: 'something-since' })
  expect((await remove('n1', 2)).body).toEqual({ ok: true })
  expect((await remove('n1', 2)).body).toEqual({ ok: true }) // the answer may have been lost
  expect(await notes()).toEqual([])
})

test('who did not see the last edition changes nothing; sent again it acts once', async () => {
  const { notes, put } = await hall(await begin())
  await put('n1', {})
  expect((await put('n1', {})).body).toMatchObject({ note: { edition: 1 } })
  expect((await put('n1', { text: 'Another.', seen: 1 })).status).toBe(200)
  expect(await put('n1', { text: 'A third.', seen: 1 })).toMatchObject({ status: 409, body: { code: 'something-since' } })
  expect((await put('n2', { seen: 1 })).body).toMatchObject({ code: 'something-since' })
  expect(await notes()).toMatchObject([{ text: 'Another.', edition: 2 }])
})

test('a note without a statement is kept, and one that was on a statement may become so', async () => {
  const { notes, put, statementId } = await hall(await begin())
  expect((await put('n1', { statementId: null })).body).toMatchObject({ note: { statementId: null, edition: 1 } })
  await put('n2', {})
  expect((await put('n2', { statementId: null, seen: 1 })).status).toBe(200)
  expect((await put('n1', { statementId, seen: 1 })).status).toBe(200)
  expect((await notes()).map(one => one.statementId)).toEqual([statementId, null])
})

test.each<[string, Partial<PutNote>, string]>([
  ['a statement that nobody made', { statementId: 's999' }, 'not-found'], ['a subject matter of another meeting', { subjectMatterIds: ['other'] }, 'not-found'],
  ['nothing', { text: ' ' }, 'malformed'], ['more than a note holds', { text: 'x'.repeat(1001) }, 'malformed'], ['a sign that turns the line round', { text: 'a\u202eb' }, 'malformed'],
])('a note on %s is refused', async (_what, body, code) => {
  const { notes, put } = await hall(await begin())
  expect((await put('n1', body)).body).toMatchObject({ code })
  expect(await notes()).toEqual([])
})

test('two who write at two nodes at once lose nothing', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const nodes = [await begin({ redisUrl: redis.url }), await begin({ redisUrl: redis.url })] as const
  const { notes, put } = await hall(...nodes)
  await Promise.all(Array.from({ length: 20 }, (_, index) => put(`n${index}`, {}, nodes[index % 2])))
  for (const node of nodes) expect((await notes(node)).map(({ noteId }) => noteId).toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => `n${index}`).toSorted())
})

/** A node on which the one note that was written is put so many times, with such a text. */
async function filled(count: number, text: string) {
  const kept: { fill?: () => Promise<void> } = {}
  const node = await begin({ around: documents => {
    kept.fill = async () => {
      const [key = 'notes/none'] = await documents.keys('notes/')
      const stored = await documents.get(key)
      if (stored === null) throw new Error('nothing was noted')
      const [one] = stored.value as [Note]
      await documents.put(key, Array.from({ length: count }, (_, index) => ({ ...one, noteId: `n${index}`, text })), stored.revision)
    }
    return documents
  } })
  const noting = await hall(node)
  await noting.put('n0', {})
  await kept.fill?.()
  return noting
}

test('a meeting has so many notes and no more', async () => {
  const { notes, put } = await filled(MOST_NOTES, 'Made up.')
  expect((await put('one-more', {})).body).toMatchObject({ code: 'too-large' })
  expect((await put('n0', { text: 'Changed.', seen: 1 })).status).toBe(200)
  expect(await notes()).toHaveLength(MOST_NOTES)
})

test('all together they are so long and no longer; shorter they may become, and then there is room again', async () => {
  const { notes, put, remove } = await filled(MOST_NOTED / 1000, 'x'.repeat(1000))
  expect(await put('one-more', {})).toMatchObject({ status: 413, body: { code: 'too-large' } })
  expect((await put('n0', { text: 'Short.', seen: 1 })).status).toBe(200)
  expect((await put('n0', { text: 'x'.repeat(1000), seen: 2 })).status).toBe(200)
  expect((await put('one-more', {})).body).toMatchObject({ code: 'too-large' })
  expect((await remove('n1', 1)).status).toBe(200)
  expect((await put('one-more', {})).status).toBe(200)
  expect((await notes()).map(({ noteId }) => noteId).at(-1)).toBe('one-more')
})
