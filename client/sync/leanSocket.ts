import type { Plugin } from 'vite'

/**
 * For the build: of socket.io only what `Connection` uses is part of the windows, one way to the server, and texts, which
 * `inflating.ts` makes of bytes. It has no settings for that. Where its files have other names one day, the windows work as
 * well and are larger.
 */
export function leanSocket(): Plugin {
  return {
    name: 'lean-socket',
    apply: 'build',
    transform: {
      filter: { id: /\/node_modules\/(engine|socket)\.io-(client|parser)\/build\/esm\/.+\.js$/ },
      handler(code, id) {
        const lean = LEAN[id.replace(/^.*\/node_modules\/|\/build\/esm(?=\/)/g, '')] ?? bodiesIn(this.parse(code)).reduceRight((before, { start, end, text }) => `${before.slice(0, start)}${text}${before.slice(end)}`, code)
        return { code: lean, map: null, moduleSideEffects: false }
      },
    },
  }
}

/**
 * What is never called, for a window has no need of it: going over from one way to the server to another, sending again by
 * itself (our outbox does), listening to whatever comes, answering what the server tells, and bytes.
 */
const NEVER_CALLED: ReadonlySet<string> = new Set([
  '_probe', '_addToQueue', '_drainQueue', 'emitWithAck', 'compress', 'volatile', 'ack',
  'onAny', 'prependAny', 'offAny', 'listenersAny', 'onAnyOutgoing', 'prependAnyOutgoing', 'offAnyOutgoing', 'listenersAnyOutgoing',
  'notifyOutgoingListeners',
])

/** What does less: one way to the server, whose limits are no matter of a WebSocket, and no other to try; no answers with a limit of time of their own (`Connection` has it); no recovery. */
const SHORTER: ReadonlyMap<string, string> = new Map([
  ['_getWritablePackets', '{ return this.writeBuffer }'],
  ['_filterUpgrades', '{ return [] }'],
  ['_registerAckCallback', '{ this.acks[id] = ack }'],
  ['_clearAcks', '{ this.acks = {} }'],
  ['_onError', '{ this.emitReserved("error", err); this._onClose("transport error", err) }'],
  ['emitEvent', '{ super.emit.apply(this, args) }'],
])

interface Body {
  start: number
  end: number
  /** What stands there in the build. */
  text: string
}

/** The bodies of the methods that are never called, or may be shorter, in the order of the source. */
function bodiesIn(node: unknown): Body[] {
  if (typeof node !== 'object' || node === null) return []
  const text = 'type' in node && node.type === 'MethodDefinition' && 'key' in node ? textFor(node.key) : null
  return text !== null && 'value' in node ? [{ ...bodyOf(node.value), text }] : Object.values(node).flatMap(bodiesIn)
}

/** What stands for a method in the build; null: what stands there already. */
function textFor(key: unknown): string | null {
  if (typeof key !== 'object' || key === null || !('name' in key) || typeof key.name !== 'string') return null
  return NEVER_CALLED.has(key.name) ? '{}' : (SHORTER.get(key.name) ?? null)
}

const bodyOf = (method: unknown): { start: number; end: number } => {
  const { start, end } = (method as { body: { start: number; end: number } }).body
  return { start, end }
}

const LEAN: Readonly<Record<string, string>> = {
  'engine.io-client/transports/index.js': `
import { WS } from './websocket.js'
export const transports = { websocket: WS }
`,
  // A window sends no bytes. What it is sent is a text that was deflated.
  'engine.io-parser/encodePacket.browser.js': `
import { PACKET_TYPES } from './commons.js'
export const encodePacket = ({ type, data }, _bytes, callback) => callback(PACKET_TYPES[type] + (data ?? ''))
export const encodePacketToBinary = () => {}
`,
  'engine.io-parser/decodePacket.browser.js': `
import { ERROR_PACKET, PACKET_TYPES_REVERSE } from './commons.js'
export const decodePacket = packet => {
  if (typeof packet !== 'string') return { type: 'message', data: packet }
  const type = PACKET_TYPES_REVERSE[packet[0]]
  if (type === undefined) return ERROR_PACKET
  return packet.length > 1 ? { type, data: packet.slice(1) } : { type }
}
`,
  // One namespace, texts alone. What is not of this form is thrown, and the line begins anew.
  'socket.io-parser/index.js': `
import { Emitter } from '@socket.io/component-emitter'
export const protocol = 5
export const PacketType = { CONNECT: 0, DISCONNECT: 1, EVENT: 2, ACK: 3, CONNECT_ERROR: 4, BINARY_EVENT: 5, BINARY_ACK: 6 }
export class Encoder {
  encode({ type, id, data }) {
    return [type + String(id ?? '') + (data === undefined ? '' : JSON.stringify(data))]
  }
}
export class Decoder extends Emitter {
  add(packet) {
    const [, type, id, data] = /^([0-4])(\\d*)(.*)$/s.exec(packet)
    this.emitReserved('decoded', { type: +type, nsp: '/', id: id === '' ? undefined : +id, data: data === '' ? undefined : JSON.parse(data) })
  }
  destroy() {}
}
`,
  'engine.io-client/contrib/parseqs.js': `
export const encode = query => String(new URLSearchParams(query))
export const decode = text => Object.fromEntries(new URLSearchParams(text))
`,
  // The platform reads addresses itself.
  'engine.io-client/contrib/parseuri.js': `
export function parse(text) {
  const { protocol, hostname, port, pathname, search } = new URL(text)
  return { protocol: protocol.slice(0, -1), host: hostname.replace(/[[\\]]/g, ''), port, path: pathname, query: search.slice(1), source: text }
}
`,
}
