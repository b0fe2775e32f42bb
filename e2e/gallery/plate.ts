import { plateName } from '#client/text/speaker.ts'
import { demoPlan } from '#server/demo/demoPlan.ts'

/** What a delegation of the demo meeting is called in the language of the page; by its English name. */
export function plate(name: string): string {
  const delegation = demoPlan().delegations.find(one => one.name === name)
  if (delegation === undefined) throw new Error(`no delegation is called ${name}`)
  return plateName(delegation)
}
