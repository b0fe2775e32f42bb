/**
 * `npm run console -- [--port 7000] [--seats 1-30]`: a controller of microphones to try the bridge with. Prints its seats
 * whenever something changes at them, and takes lines: `press 12`, `open 12` (as its operator would), `off` and `on` (its
 * power), `away` and `back` (its line).
 */
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { SimulatedConsole } from './simulatedConsole.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '7000' }, seats: { type: 'string', default: '1-30' } } })
const [first = 1, last = first] = values.seats.split('-').map(Number)
const house = new SimulatedConsole(Array.from({ length: last - first + 1 }, (_, index) => first + index))
let shown = ''
/** What has changed, once, whoever changed it. */
const print = (): void => {
  const now = `open: ${house.open.join(' ') || 'none'}   asking: ${house.lit.join(' ') || 'none'}   mode: ${house.mode}   lines: ${house.lines}`
  if (now !== shown) console.log(now)
  shown = now
}

const DOES: Record<string, (seat: number) => Promise<void> | void> = {
  press: seat => house.press(seat),
  open: seat => house.openByOperator(seat),
  off: async () => {
    await house.away()
    house.forget()
  },
  on: () => house.listen(),
  away: () => house.away(),
  back: () => house.listen(),
}

house.onChange = print
await house.listen(Number(values.port))
console.log(`A simulated controller with the seats ${first} to ${last} listens at 127.0.0.1:${house.port}. Say: press ${first}`)
for await (const line of createInterface({ input: process.stdin })) {
  const [verb = '', seat = ''] = line.trim().split(/\s+/)
  const does = DOES[verb]
  if (does === undefined) console.log(`There are: ${Object.keys(DOES).join(', ')}.`)
  else await Promise.resolve(does(Number(seat))).then(print, (cause: unknown) => console.log(String(cause)))
}
await house.away()
