import { randomUUID } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { createByDoor, signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import type { TestNode } from '#e2e/wire/testNode.ts'
import type { Command } from '#shared/floor/commands.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { COUNCIL_PANEL } from '#shared/floor/presets.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import type { JoinReply, PresenceMessage, SubmitReply } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { Item } from '#shared/sync/entry.ts'
import type { Cursor } from '#shared/sync/frame.ts'

export const plan: MeetingPlan = {
  title: 'A rehearsal of the protocol', subtitle: null, body: 'Rehearsal', isRehearsal: true, place: 'Nowhere', timeZone: 'Europe/Zurich',
  plannedStartAt: 1795510800000, hardEndAt: 1795521600000, subjectMatters: [{ id: 'water', title: 'Water' }], objectives: [],
  podium: [{ id: 'p1', name: 'Panellist One', title: 'Professor', roles: ['panellist'], theme: null }],
  programme: [{ id: 'floor1', kind: 'floor', title: 'First slot', speakers: [], budgetMs: 2700000, note: null }, { id: 'replies1', kind: 'replies', title: 'Replies', speakers: ['p1'], budgetMs: 900000, note: null }],
  delegations: ['One', 'Two'].map((name, index) => ({
    id: `d${index + 1}`, name: `Delegation ${name}`, category: 'member-state', groups: ['Group of the Rehearsal'], code: null, isAssumed: false,
  })),
  modalities: COUNCIL_PANEL,
}

/** A line of a client that keeps what was said over it, to the letter. */
class Line {
  readonly told: Item[] = []
  readonly own: Item[] = []
  readonly presence: PresenceMessage[] = []
  readonly #socket: Socket
  readonly #as: SignedIn

  constructor(url: string, as: SignedIn) {
    this.#as = as
    this.#socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders: { cookie: as.cookie } })
    this.#socket.on('meeting:entries', ({ items }: { items: Item[] }) => void this.told.push(...items))
    this.#socket.on('meeting:own', ({ items }: { items: Item[] }) => void this.own.push(...items))
    this.#socket.on('meeting:presence', (message: PresenceMessage) => void this.presence.push(message))
  }

  ask<T>(name: string, message: unknown): Promise<T> {
    return this.#socket.timeout(5_000).emitWithAck(name, message) as Promise<T>
  }

  async join(cursor: Cursor | null): Promise<{ message: object; reply: JoinReply & { ok: true } }> {
    const { meetingId, accessId } = this.#as
    const message = { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor }
    const reply = await this.ask<JoinReply>('meeting:join', message)
    if (!reply.ok) throw new Error(reply.code)
    return { message, reply }
  }

  submit(command: Command, issuedAt: number, commandId: string = randomUUID()): { message: object; reply: Promise<SubmitReply> } {
    const message = { commandId, issuedAt, command }
    return { message, reply: this.ask<SubmitReply>('command:submit', message) }
  }

  close(): void {
    this.#socket.disconnect()
  }
}

const settled = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 400))

/** Delegation One asks, is approved and is given the floor, at a node of its own; what was said, by the names of the fences in docs/protocol.md. */
export async function storyOfTheWire({ url, app }: TestNode): Promise<{ requestId: string; told: Record<string, unknown[]> }> {
  const { code: doorCode } = await app.accesses.issue('door0000', { role: 'secretariat', delegationId: null })
  const { meetingId, accesses } = await createByDoor(url, await signIn(url, doorCode), plan)
  const codeOf = (accessId: string): string => accesses.find(card => accessIdOf(card) === accessId)?.code ?? ''
  const [chair, screen, desk, one, booth] = await Promise.all(['chair', 'screen', 'secretariat', 'delegation.d1', 'booth.fr'].map(async access => new Line(url, await signIn(url, codeOf(access)))))
  if (chair === undefined || screen === undefined || desk === undefined || one === undefined || booth === undefined) throw new Error('somebody is missing')
  try {
    await Promise.all([chair, desk].map(line => line.join(null)))
    const now = async (): Promise<number> => (await chair.ask<{ now: number }>('clock:ask', null)).now
    const preside = async (command: Command): Promise<SubmitReply> => chair.submit(command, await now()).reply
    await preside({ type: 'openMeeting' })
    await preside({ type: 'openList' })
    await screen.join(null)
    const first = await one.join(null)
    await settled()
    const request: Command = { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: ['water'], panellistId: null, language: 'en' } }
    const asked = one.submit(request, await now())
    const accepted = await asked.reply
    const requestId = `d1.${(asked.message as { commandId: string }).commandId}`
    await preside({ type: 'approveRequests', requestIds: [requestId] })
    await settled()
    const toTheHall = [...screen.told]
    await preside({ type: 'giveFloor', to: { kind: 'request', requestId } })
    const refused = await preside({ type: 'giveFloor', to: { kind: 'request', requestId } })
    const again = await one.join(first.reply.cursor)
    await settled()
    const toThePresiding = chair.presence.at(-1)
    await booth.join(null)
    const signal = { signal: 'slow-down', isOn: true }
    const signalled = await booth.ask('booth:signal', signal)
    await settled()
    const card = (access: string): AccessCard | undefined => accesses.find(issued => accessIdOf(issued) === access)
    const told = {
      'POST /api/sign-in': [{ code: codeOf('delegation.d1') }],
      'POST /api/sign-in answer': [{ meetingId, accessId: 'delegation.d1', path: `/m/${meetingId}/delegation.d1` }],
      'POST /api/meetings': [{ plan }],
      'POST /api/meetings answer': [{ meetingId, accesses: [card('chair'), card('delegation.d1')] }],
      'meeting:join': [first.message, again.message],
      'meeting:join answer': [first.reply, again.reply],
      'meeting:entries': [{ items: toTheHall }],
      'meeting:own': [{ items: one.own.slice(0, 1) }],
      'command:submit': [asked.message],
      'command:submit answer': [accepted, refused],
      'clock:ask answer': [{ now: await now() }],
      'meeting:presence': [toThePresiding, one.presence.at(0), booth.presence.at(-1)],
      'booth:signal': [signal],
      'booth:signal answer': [signalled],
    }
    return { requestId, told }
  } finally {
    for (const line of [chair, screen, desk, one, booth]) line.close()
  }
}
