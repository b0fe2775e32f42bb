import { pick, type Dice } from './dice.ts'

const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>(inner => [inner], null)
const nestedIn = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>(inner => ({ a: inner }), null)

const KINDS: ((dice: Dice) => unknown)[] = [
  () => null,
  () => true,
  () => [],
  () => ({}),
  () => '',
  dice => pick(dice, [0, -1, 1.5, 1e21, 1e308, -1e308, 2 ** 53, 2 ** 53 + 2, -(2 ** 31), 2 ** 32, 5e-324]),
  dice => pick(dice, ['\ud800', '\udc00x', '\u0000', '\u202e', '\ufeff', '\u2028', '𝒳'.repeat(200), '%00', '../../etc', '<b>', '__proto__', 'constructor', 'toString', 'NaN']),
  dice => 'x'.repeat(Math.floor(dice() ** 4 * 60_000)),
  dice => nested(Math.floor(dice() ** 3 * 3000)),
  dice => nestedIn(Math.floor(dice() ** 3 * 3000)),
  dice => Array.from({ length: Math.floor(dice() ** 3 * 3000) }, () => dice()),
  () => JSON.parse('{"__proto__":{"isAdmin":true,"role":"chair"},"constructor":{"prototype":{"role":"chair"}}}') as unknown,
  dice => Object.fromEntries(Array.from({ length: Math.floor(dice() ** 3 * 500) }, (_, index) => [`key${index}`, index])),
  () => ({ _placeholder: true, num: 0 }),
  () => ({ type: 'Buffer', data: [1, 2, 3] }),
  () => ({ toString: 1, valueOf: 1, toJSON: 1, length: -1 }),
]

/** Something that JSON can say and that hardly anything expects. */
export function strangeValue(dice: Dice): unknown {
  return pick(dice, KINDS)(dice)
}
