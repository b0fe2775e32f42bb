import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'
import { bytesOf, pick, upTo, type Dice } from './dice.ts'
import { strangeValue } from './strangeValue.ts'
import { wsFrame } from './wsFrame.ts'

const text = (of: string): Buffer => wsFrame(Buffer.from(of))
const json = (value: unknown): string => JSON.stringify(value) ?? 'null'
const KNOWN = Object.keys(LINE_ROUTES)
const EVENTS = [...KNOWN, ...KNOWN, 'disconnect', 'disconnecting', 'connect', 'connect_error', 'newListener', 'removeListener', 'error', 'meeting:entries', '__proto__', 'constructor', 'hasOwnProperty', '']
const valid = (dice: Dice): string => `42${upTo(dice, 99)}["${pick(dice, EVENTS)}",{"protocol":1,"meetingId":"demo","accessId":"public","cursor":null}]`

/** What the server waits for the rest of. */
const UNFINISHED: ((dice: Dice) => Buffer)[] = [
  dice => bytesOf(dice, upTo(dice, 400)),
  dice => wsFrame(Buffer.from(valid(dice)), { saidLength: 60 + upTo(dice, 400_000) }),
  dice => wsFrame(Buffer.from(valid(dice))).subarray(0, 1 + upTo(dice, 8)),
]

const KINDS: ((dice: Dice) => Buffer)[] = [
  // of the WebSocket
  dice => wsFrame(bytesOf(dice, upTo(dice, 300))),
  dice => wsFrame(bytesOf(dice, upTo(dice, 300)), { opcode: 2 }),
  dice => wsFrame(bytesOf(dice, upTo(dice, 200)), { opcode: upTo(dice, 15), isLast: dice() < 0.5, reserved: upTo(dice, 7), isMasked: dice() < 0.5 }),
  dice => wsFrame(Buffer.from(valid(dice)), { saidLength: pick(dice, [200_000_000, 2 ** 52, 600_000]) }),
  dice => wsFrame(Buffer.from(valid(dice)), { isLast: false }),
  // of engine.io and socket.io
  dice => text(valid(dice).slice(0, upTo(dice, 40))),
  dice => text(`${upTo(dice, 9)}${pick(dice, ['', 'probe', 'x', '{}', '[]'])}`),
  dice => text(`b${bytesOf(dice, 60).toString('base64')}`),
  dice => text(`4${upTo(dice, 9)}${pick(dice, ['', '/admin,', '/,', '/__proto__,', '/a?b=c,', `/${'n'.repeat(upTo(dice, 2000))},`])}${pick(dice, ['', '7', '99999999999999999999', '-1', '1e9'])}${pick(dice, ['', '[', '{}', 'null', '[]', '[null]', '[[]]', '[{}]', '"x"', '["x"]', json([strangeValue(dice)])])}`),
  dice => text(`43${upTo(dice, 999)}${json([strangeValue(dice)])}`),
  dice => text(`4${pick(dice, ['5', '6'])}${pick(dice, ['1', '10', '999999999', '-1', '0', '1.5', '9'.repeat(40), ''])}-${pick(dice, ['', '7'])}["${pick(dice, EVENTS)}",{"_placeholder":true,"num":${pick(dice, ['0', '-1', '1e9', '"x"'])}}]`),
  dice => Buffer.concat([text('451-["command:submit",{"_placeholder":true,"num":0}]'), wsFrame(bytesOf(dice, upTo(dice, 3000)), { opcode: 2 })]),
  dice => text(`42${upTo(dice, 99)}["${pick(dice, EVENTS)}",${'['.repeat(upTo(dice, 20_000))}`),
  dice => text(`42${upTo(dice, 99)}["${pick(dice, EVENTS)}",${'{"a":'.repeat(upTo(dice, 5000))}1${'}'.repeat(upTo(dice, 5000))}]`),
  dice => text(`42${pick(dice, ['', String(upTo(dice, 99))])}${json([pick(dice, EVENTS), ...Array.from({ length: upTo(dice, 4) }, () => strangeValue(dice))])}`),
  dice => text(`42${json([pick(dice, KNOWN), strangeValue(dice)])}`),
  dice => text(`42${upTo(dice, 99)}["${pick(dice, EVENTS)}",{"__proto__":{"ok":true},"constructor":{"prototype":{"role":"chair"}}}]`),
]

/** Bytes that are no message of ours, as they go over the wire; `isWhole`: what follows will be understood, if there is anybody left to. */
export function wildFrame(dice: Dice): { bytes: Buffer; isWhole: boolean } {
  const isWhole = dice() < 0.95
  return { bytes: pick(dice, isWhole ? KINDS : UNFINISHED)(dice), isWhole }
}
