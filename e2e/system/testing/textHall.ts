import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { keysFrom } from '#server/access/keys.ts'
import type { Documents } from '#server/documents/documents.ts'
import { unwrapTextKey } from '#server/texts/textKey.ts'
import { TextDoor } from '#e2e/wire/textDoor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { SECRET, startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

/** A node, and the documents that it keeps. */
export async function nodeWithDocuments(options: NodeOptions = {}): Promise<{ node: TestNode; documents: Documents }> {
  let documents: Documents | null = null
  const node = await startNode({ ...options, around: own => (documents = options.around?.(own) ?? own) })
  onTestFinished(() => node.close())
  return { node, documents: documents as unknown as Documents }
}

/** The same for one test. */
export async function textHall(nodes: readonly TestNode[], textsKeptDays?: number): Promise<Awaited<ReturnType<typeof openTextHall>>> {
  const hall = await openTextHall(nodes, textsKeptDays)
  onTestFinished(hall.close)
  return hall
}

/** A meeting in which d1 is on the list and d2 waits; whoever acts goes to the last of the nodes, whoever looks to the first. */
export async function openTextHall(nodes: readonly TestNode[], textsKeptDays?: number) {
  const [first, last] = [nodes[0] as TestNode, nodes.at(-1) as TestNode]
  const meeting = await makeMeeting(first, { ...testPlan(3), ...(textsKeptDays === undefined ? {} : { textsKeptDays }) })
  const [chair, d1, d2] = [await meeting.enter(last, 'chair'), await meeting.enter(first, 'd1'), await meeting.enter(last, 'd2')]
  const close = (): void => [chair, d1, d2].forEach(window => window.close())
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  for (const window of [d1, d2]) {
    await window.until(({ list }) => list.openedAt !== null, 'the opening')
    await window.do(REQUEST)
  }
  await chair.until(({ waiting }) => waiting.length === 2, 'both requests')
  const idOf = (of: WireWindow, name: string): string => of.meeting.waiting.find(({ delegationId }) => delegationId === name)?.requestId ?? 'none'
  const [d1Id, d2Id] = [idOf(chair, 'd1'), idOf(chair, 'd2')]
  await chair.do({ type: 'approveRequests', requestIds: [d1Id] })
  const deliver = async (): Promise<void> => {
    await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: d1Id } })
    await chair.until(({ floor }) => floor !== null, 'the floor')
    await chair.do({ type: 'endStatement', statementId: chair.meeting.floor?.statementId ?? '' })
  }
  const door = (who: string, at = first): Promise<TextDoor> => TextDoor.of(meeting, at, who)
  return { meeting, chair, d1, d2, d1Id, d2Id, door, deliver, first, last, close }
}

/** Everything by which the texts that a store holds could be read: their keys as they are and as they lie there. */
export async function keysIn(documents: Documents): Promise<string[]> {
  const traces: string[] = []
  for (const name of await documents.keys('text-key/')) {
    const kept = (await documents.get(name))?.value as { key: { text: string } | null } | undefined
    const wrapped = kept?.key ?? null
    const key = unwrapTextKey(wrapped, name, keysFrom(SECRET).text)
    if (wrapped === null || key === null) throw new Error('a key that the tests cannot unwrap')
    traces.push(wrapped.text, ...[key.key, key.salt].flatMap(bytes => [bytes.toString('base64url'), bytes.toString('base64'), bytes.toString('hex'), bytes.toString('latin1')]))
  }
  return traces
}

/** Which of these stand in any file below a folder, byte for byte. */
export async function foundIn(folder: string, traces: readonly string[]): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(file => file.isFile())
  const texts = await Promise.all(files.map(file => readFile(join(file.parentPath, file.name), 'latin1').catch(() => ''))) // one may just have been replaced
  return traces.filter(trace => texts.some(text => text.includes(Buffer.from(trace, 'utf8').toString('latin1')) || text.includes(trace)))
}
