import type { ControlledLine } from '../proxy/controlledLine.ts'
import type { ChaosHall } from '../hall/chaosHall.ts'
import type { Disturbance, Kind } from './script.ts'

/** Does it; resolves with how to end it. */
type Doing = (hall: ChaosHall, disturbance: Disturbance) => Promise<() => unknown> | (() => unknown)

const DOINGS: Record<Kind, Doing> = {
  'kill-node': async (hall, one) => {
    const nodes = those(hall.nodes, one)
    await Promise.all(nodes.map(node => node.kill9()))
    return () => void nodes.forEach(node => void node.start()) // it takes as long as it takes
  },
  'freeze-node': (hall, one) => {
    const nodes = those(hall.nodes, one)
    for (const node of nodes) node.freeze()
    return () => nodes.forEach(node => node.thaw())
  },
  'kill-redis': async ({ store: { redis } }) => {
    await redis?.kill9()
    return () => redis?.restart()
  },
  'freeze-redis': ({ store: { redis } }) => {
    redis?.freeze()
    return () => redis?.thaw()
  },
  'cut-store': onLines(({ store }) => store.lines, line => line.cut()),
  'silence-store': onLines(({ store }) => store.lines, line => line.fallSilent()),
  'slow-store': onLines(({ store }) => store.lines, (line, force) => line.slow({ latencyMs: 5 + force * 400, bytesPerMs: 20 + (1 - force) * 400 })),
  'jump-clock': ({ store: { shifts } }, { isOfAll, which, force }) => {
    const seconds = Math.round((force - 0.5) * 40)
    for (const [index] of shifts.entries()) if (isOfAll || index === which % shifts.length) shifts[index] = seconds
    return () => shifts.fill(0)
  },
  'failover': async ({ store: { sentinel } }) => {
    const master = await sentinel?.current()
    await master?.kill9()
    return () => master?.restart()
  },
  'freeze-master': async ({ store: { sentinel } }) => {
    const master = await sentinel?.current()
    master?.freeze()
    return () => master?.thaw()
  },
  'cut-browser': onLines(({ browserLines }) => browserLines, line => line.cut()),
  'silence-browser': onLines(({ browserLines }) => browserLines, line => line.fallSilent()),
  'slow-browser': onLines(({ browserLines }) => browserLines, (line, force) => line.slow({ latencyMs: 20 + force * 1500, bytesPerMs: 5 + (1 - force) * 100 })),
}

export async function disturb(hall: ChaosHall, disturbance: Disturbance): Promise<() => unknown> {
  return DOINGS[disturbance.kind](hall, disturbance)
}

function onLines(of: (hall: ChaosHall) => ControlledLine[], act: (line: ControlledLine, force: number) => void): Doing {
  return (hall, one) => {
    const lines = those(of(hall), one)
    for (const line of lines) act(line, one.force)
    return () => lines.forEach(line => line.heal())
  }
}

function those<T>(all: readonly T[], { which, isOfAll }: Disturbance): T[] {
  return isOfAll ? [...all] : all.filter((_, index) => index === which % all.length)
}
