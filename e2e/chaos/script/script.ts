import { seeded } from '#server/testing/seeded.ts'

/** One Redis; files; a master and a replica with three Sentinels, and `REDIS_WAIT=1`. */
export const STORES = ['redis', 'file', 'sentinel'] as const
export type StoreKind = (typeof STORES)[number]

/** What may go wrong, and with what of. */
export const KINDS = {
  'kill-node': 'nodes', 'freeze-node': 'nodes',
  'kill-redis': 'store', 'freeze-redis': 'store',
  'cut-store': 'lines', 'silence-store': 'lines', 'slow-store': 'lines', 'jump-clock': 'lines',
  'cut-browser': 'browsers', 'silence-browser': 'browsers', 'slow-browser': 'browsers',
  'failover': 'master', 'freeze-master': 'master',
} as const
export type Kind = keyof typeof KINDS

export interface Disturbance {
  kind: Kind
  /** Ms after the beginning, and how long it lasts. */
  atMs: number
  forMs: number
  /** Which of the nodes or windows, or all: taken by what there are. */
  which: number
  isOfAll: boolean
  /** How bad, from 0 to 1. */
  force: number
}

export interface Script {
  seed: number
  store: StoreKind
  disturbances: Disturbance[]
}

const TRACKS: Record<StoreKind, readonly (typeof KINDS)[Kind][]> = {
  redis: ['nodes', 'store', 'lines', 'browsers'],
  file: ['nodes', 'browsers'],
  sentinel: ['nodes', 'browsers', 'master'],
}
const RESTS_MS = { shortest: 150, longest: 900 }
const LASTS_MS: Record<Kind, readonly [number, number]> = {
  'kill-node': [0, 600], 'freeze-node': [200, 2500],
  'kill-redis': [0, 800], 'freeze-redis': [200, 2600],
  'cut-store': [50, 1500], 'silence-store': [200, 2600], 'slow-store': [300, 2000], 'jump-clock': [500, 3500],
  'cut-browser': [20, 1500], 'silence-browser': [300, 3500], 'slow-browser': [300, 2500],
  // Sentinels take a second or two to name another.
  'failover': [1200, 3500], 'freeze-master': [1200, 3500],
}

/** What goes wrong in a run: decided by its seed alone. Of nodes, store, lines and browsers each, one thing after the other; all four at once. */
export function scriptOf(seed: number, store: StoreKind, lengthMs: number): Script {
  const dice = seeded(seed)
  const disturbances = TRACKS[store].flatMap(track => {
    const kinds = (Object.keys(KINDS) as Kind[]).filter(kind => KINDS[kind] === track)
    const found: Disturbance[] = []
    for (let atMs = rest(dice); atMs < lengthMs;) {
      const kind = kinds[Math.floor(dice() * kinds.length)] as Kind
      const [shortest, longest] = LASTS_MS[kind]
      const forMs = Math.round(Math.min(shortest + dice() * (longest - shortest), lengthMs - atMs))
      found.push({ kind, atMs, forMs, which: Math.floor(dice() * 1000), isOfAll: dice() < 0.25, force: dice() })
      atMs += forMs + rest(dice)
    }
    return found
  })
  return { seed, store, disturbances: disturbances.toSorted((one, other) => one.atMs - other.atMs) }
}

const rest = (dice: () => number): number => Math.round(RESTS_MS.shortest + dice() * (RESTS_MS.longest - RESTS_MS.shortest))
