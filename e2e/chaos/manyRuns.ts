import { openInstallation, type Installation } from './hall/installation.ts'
import { runChaos, type Run } from './runChaos.ts'
import type { StoreKind } from './script/script.ts'

/** A run that is to be. */
export interface Wanted {
  seed: number
  kind: StoreKind
}

/** A store makes thirty meetings in ten minutes; and what a run has broken the next must not find. */
const RUNS_OF_INSTALLATION = 12

/** Plays them one after the other; a new installation now and then, and after a run in which something was broken. */
export async function manyRuns(wanted: Iterable<Wanted>, lengthMs: number, onRun: (run: Run) => void): Promise<void> {
  const open = new Map<StoreKind, { installation: Installation; runs: number }>()
  const close = async (kind: StoreKind): Promise<void> => {
    const closed = open.get(kind)
    open.delete(kind)
    await closed?.installation.close()
  }
  try {
    for (const { seed, kind } of wanted) {
      const current = open.get(kind) ?? { installation: await openInstallation(kind), runs: 0 }
      open.set(kind, current)
      const run = await runChaos(seed, current.installation, lengthMs)
      current.runs += 1
      onRun(run)
      if (current.runs >= RUNS_OF_INSTALLATION || run.broken.length > 0) await close(kind)
    }
  } finally {
    await Promise.all(Array.from(open.keys(), close))
  }
}
