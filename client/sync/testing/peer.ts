import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import type { Command } from '#shared/floor/commands.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { chair, delegate, secretariat } from '#shared/floor/testing/panel.ts'
import { create, next, open, openTheList, type Step } from '#shared/floor/testing/verbs.ts'
import { audienceOf, redactMeeting } from '#shared/floor/visibility.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { FromServer, JoinMessage, JoinReply, PresenceMessage, SubmitMessage, SubmitReply, ToServer } from '#shared/protocol/messages.ts'
import { itemsFor } from '#shared/sync/redact.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { SealedLog, sha256 } from './sealedLog.ts'
import { toldOf } from './told.ts'

/** What goes wrong on the way. Null where an answer is due: none ever comes. */
export interface Script {
  /** Called before a line is there. */
  onLine?: () => void
  onJoin?: (message: JoinMessage) => JoinReply | null | undefined
  /** Called right behind the answer to a join. */
  onJoined?: () => void
  /** Instead of serving it; undefined: it is served. */
  onSubmit?: (message: SubmitMessage) => SubmitReply | null | undefined
  /** Before the answer to what was served goes out; null: the answer is lost. */
  onAnswer?: (reply: SubmitReply) => SubmitReply | null
  /** What goes to the windows instead of these entries. */
  onEntries?: (entries: readonly Entry[]) => readonly Entry[]
  isClockMute?: boolean
  /** It does not know of joins that come with the first packet of a line. */
  isOld?: boolean
  /** No new line comes about. */
  isShut?: boolean
}

type OneSocket = Socket<ToServer, FromServer, Record<never, never>, { actor?: Actor }>

/** The other end of the wire, in one process and one file: the protocol and the rules are real, and faults are as scripted. */
export class Peer {
  readonly log = new SealedLog('panel')
  readonly joins: JoinMessage[] = []
  readonly submits: SubmitMessage[] = []
  /** How many of the joins came with the first packet of a line. */
  firstJoins = 0
  clockAsks = 0
  script: Script = {}
  readonly #now: () => number
  #told = 0
  readonly #http = createServer()
  readonly #io: Server<ToServer, FromServer, Record<never, never>, { actor?: Actor }>

  /** The first floor segment of a panel is under way, and the list is open. @param pings how often it pings, and for how long that may stay out, ms */
  constructor(now: () => number, pings: { pingInterval?: number; pingTimeout?: number } = {}) {
    this.#now = now
    this.#io = new Server(this.#http, { ...pings, transports: ['websocket'], allowRequest: (_request, answer) => answer(null, this.script.isShut !== true) })
    this.does(secretariat, create())
    this.does(chair, open, next, next, openTheList)
    this.#io.use((socket, done) => {
      this.script.onLine?.()
      if (this.#first(socket) !== undefined) socket.emit('line:joining')
      done()
    })
    this.#io.on('connection', (socket: OneSocket) => this.#serve(socket))
  }

  get meeting(): Meeting {
    return this.log.meeting
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}/`
  }

  get sockets(): number {
    return this.#io.engine.clientsCount
  }

  listen(port = 0): Promise<void> {
    return new Promise(resolve => this.#http.listen(port, '127.0.0.1', resolve))
  }

  close(): Promise<void> {
    this.#http.closeAllConnections() // a window may have asked by http whether anybody is there
    return this.#io.close()
  }

  /** Cuts every line: with a goodbye, or as a network does. */
  cut(how: 'goodbye' | 'abruptly'): void {
    if (how === 'goodbye') this.#io.disconnectSockets(true)
    else for (const socket of this.#io.sockets.sockets.values()) socket.conn.close()
  }

  /** Nothing comes through any more, and nothing is closed. Returns what lets it through again. */
  fallSilent(): () => void {
    const wires = [...this.#io.sockets.sockets.values()].map(({ conn }) => conn.request.socket)
    for (const wire of wires) wire.cork()
    return () => wires.forEach(wire => wire.uncork())
  }

  /** It is about to stop, and says so to everybody who is here now. @param nth to this line alone: 0 is the oldest, -1 the youngest */
  sendAway(nth?: number): void {
    const sockets = [...this.#io.sockets.sockets.values()]
    for (const socket of nth === undefined ? sockets : sockets.slice(nth).slice(0, 1)) socket.emit('line:leave')
  }

  /** Somebody elsewhere does this. */
  does(actor: Actor, ...steps: Step[]): void {
    for (const step of steps) {
      const command: Command = typeof step === 'function' ? step(this.meeting) : step
      const decision = this.log.append(actor, command, `elsewhere-${this.log.entries.length}-0000`, this.#now())
      if (!decision.ok) throw new Error(decision.refusal.code)
      this.tell()
    }
  }

  /** Sends what has not been sent to everybody who has joined, as each may see it. */
  tell(): void {
    const entries = this.log.entries.slice(this.#told)
    this.#told = this.log.entries.length
    if (entries.length > 0) this.send(this.script.onEntries?.(entries) ?? entries)
  }

  /** Sends these, whatever was sent before. */
  send(entries: readonly Entry[]): void {
    if (entries.length === 0) return
    for (const socket of this.#io.sockets.sockets.values()) {
      const { actor } = socket.data
      if (actor === undefined) continue
      const { own, items } = toldOf(entries, actor)
      if (own.length > 0) socket.emit('meeting:own', { items: own })
      socket.emit('meeting:entries', { items })
    }
  }

  /** Tells everybody this of who is connected. */
  tellPresence(presence: PresenceMessage): void {
    this.#io.emit('meeting:presence', presence)
  }

  /** Sends what is no message of ours. */
  sendNonsense(): void {
    this.#io.emit('meeting:entries', { items: [{ from: 1 }] } as never)
  }

  /** The log goes back to an older copy, and the windows are told. */
  restore(version: number): void {
    this.log.cutTo(version)
    this.#told = version
    this.#io.emit('meeting:rejoin')
  }

  /** What a window asks with the first packet of its line. */
  #first({ handshake }: OneSocket): unknown {
    return this.script.isOld === true ? undefined : handshake.auth['join']
  }

  #serve(socket: OneSocket): void {
    socket.on('clock:ask', (_message, answer) => {
      this.clockAsks += 1
      if (this.script.isClockMute !== true) answer({ now: Math.round(this.#now()) })
    })
    const letIn: ToServer['meeting:join'] = (message, answer) => {
      const wanted = message as JoinMessage
      this.joins.push(wanted)
      const scripted = this.script.onJoin?.(wanted)
      const served = scripted === undefined || scripted?.ok === true ? this.#join(socket, wanted) : null // whoever is let in hears the news
      const reply = scripted === undefined ? served : scripted
      if (reply !== null) answer(reply)
      this.script.onJoined?.()
    }
    const first = this.#first(socket)
    if (first !== undefined) {
      this.firstJoins += 1
      letIn(first, reply => socket.emit('meeting:joined', reply))
    }
    socket.on('meeting:join', letIn)
    socket.on('command:submit', (message, answer) => this.#submit(socket, message as SubmitMessage, answer))
  }

  #join(socket: OneSocket, { accessId, cursor: from }: JoinMessage): JoinReply {
    const actor = accessId === 'chair' ? chair : delegate(accessId.replace('delegation.', ''))
    const audience = audienceOf(actor)
    socket.data.actor = actor
    const { meetingId, position, meeting } = this.log
    const cursor = { meetingId, audience, version: position.version, head: position.head }
    const entries = from?.audience === audience ? this.log.since(from) : null
    const tail = entries === null ? { meeting: redactMeeting(meeting, audience), items: [] } : { meeting: null, items: itemsFor(entries, audience, sha256) }
    return { ok: true, actor, now: Math.round(this.#now()), cursor, ...tail }
  }

  #submit({ data }: OneSocket, message: SubmitMessage, answer: (reply: SubmitReply) => void): void {
    this.submits.push(message)
    const reply = this.script.onSubmit?.(message)
    if (reply === null) return
    const served = reply ?? this.#decide(data.actor, message)
    const last = this.script.onAnswer === undefined ? served : this.script.onAnswer(served)
    if (last !== null) answer(last)
    this.tell() // after the answer, as the server does
  }

  #decide(actor: Actor | undefined, { command, commandId, issuedAt }: SubmitMessage): SubmitReply {
    if (actor === undefined) return { ok: false, code: 'not-joined' }
    const known = this.log.entries.find(({ origin }) => origin.value.commandId === commandId)
    if (known !== undefined) return { ok: true, version: known.version }
    if (issuedAt < this.#now() - LIFETIME_MS) return { ok: false, code: 'too-late' }
    const decision = this.log.append(actor, command, commandId, this.#now())
    return decision.ok ? { ok: true, version: this.log.position.version } : { ok: false, ...decision.refusal }
  }
}
