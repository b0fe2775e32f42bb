import { seeded } from '#server/testing/seeded.ts'
import { HALVES, MEETINGS } from './rates.ts'
import type { Sample } from './quarters.ts'
import type { Left } from './claims.ts'
import { Sampler } from './sampler.ts'
import { leftNow, type Server } from './server.ts'
import { Sitting } from './sitting.ts'

const SEED = 29

export interface Day {
  pressed: number
  signIns: number
  /** Of what there is while all are in. */
  amid: Left
  residentKb: readonly Sample[]
  heapKb: readonly Sample[]
}

/**
 * Three meetings, one after the other. Whoever was in one goes to the next: half of them before it is closed, half of them when it
 * is. Memory is sampled from when all are in for the first time until they are about to go.
 */
export async function spendDay(server: Server, windows: number, lengthMs: number, say: (what: string) => void): Promise<Day> {
  const dice = seeded(SEED)
  const sittings: Sitting[] = []
  const convene = async (): Promise<Sitting> => {
    const sitting = await Sitting.open(server, dice)
    sittings.push(sitting)
    return sitting
  }
  say(`${windows} windows come in`)
  let sitting = await convene()
  for (let nth = 0; nth < HALVES; nth += 1) await sitting.enter(windows)
  const amid = await leftNow(server)
  const sampler = new Sampler(server)
  for (let meeting = 1; meeting <= MEETINGS; meeting += 1) {
    say(`meeting ${meeting} of ${MEETINGS}`)
    await sitting.goOn(lengthMs / MEETINGS)
    if (meeting === MEETINGS) sampler.stop()
    const next = meeting < MEETINGS ? await convene() : null
    sitting.leave(0)
    await next?.enter(windows)
    await sitting.close()
    sitting.leave(1)
    await next?.enter(windows)
    sitting.end()
    sitting = next ?? sitting
  }
  const sum = (of: (one: Sitting) => number): number => sittings.reduce((total, one) => total + of(one), 0)
  return { pressed: sum(one => one.pressed), signIns: sum(one => one.signIns), amid, residentKb: sampler.residentKb, heapKb: sampler.heapKb }
}
