import { pick, type Dice } from './dice.ts'
import { strangeValue } from './strangeValue.ts'

/** The same value with one thing in it that is not as it was: a field lost, added, renamed or replaced, however deep. */
export function mutated(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value) && value.length > 0 && dice() < 0.7) {
    const at = Math.floor(dice() * value.length)
    return value.map((item: unknown, index) => (index === at ? mutated(item, dice) : item))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return strangeValue(dice)
  const fields = Object.entries(value)
  if (fields.length === 0 || dice() < 0.15) return withField(fields, pick(dice, ['__proto__', 'constructor', 'actor', 'role', 'more', 'type', '']), strangeValue(dice))
  const [name, inner] = pick(dice, fields)
  const others = fields.filter(([other]) => other !== name)
  if (dice() < 0.15) return Object.fromEntries(others)
  if (dice() < 0.1) return withField(others, `${name}\u0000`, inner)
  return withField(others, name, dice() < 0.6 ? mutated(inner, dice) : strangeValue(dice))
}

/** `__proto__` as a field of its own, as JSON can say it. */
function withField(fields: [string, unknown][], name: string, value: unknown): unknown {
  return Object.defineProperty(Object.fromEntries(fields), name, { value, enumerable: true, configurable: true, writable: true })
}
