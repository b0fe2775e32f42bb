import type { Command } from '#shared/floor/commands.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import { preside } from '../hall.ts'
import { shuffled } from '#server/testing/seeded.ts'
import type { Press } from '../planFromList.ts'
import type { Happenings, Playing } from '../playing.ts'
import { ask, inscribe } from '../pressing.ts'
import { someSettings } from './someSettings.ts'

/** What the meeting and the dice are to an incident. */
export interface Scene {
  playing: Playing
  hall: Playing['hall']
  dice: () => number
  /** One of these, as the dice have it. */
  pick: <T>(from: readonly T[]) => T | undefined
  /** A command of the Chair, or of a delegation; the incident ends when it is refused. */
  chair: (command: Command) => Promise<void>
  delegation: (delegationId: string, command: Command) => Promise<void>
  /** Somebody asks for the floor who was not on the list that is played. */
  asks: (press: Press) => Promise<void>
  /** The desk writes somebody down. */
  inscribes: (press: Press) => Promise<void>
  /** Of a delegation: what must be refused. */
  refused: (delegationId: string, command: Command) => Promise<void>
}

/** Something that happens in meetings, beside statements one after the other. */
export interface Incident {
  /** What the summary calls it. */
  name: string
  /** Before somebody is given the floor, or while somebody has it. */
  when: 'between' | 'during'
  /** False where the meeting has no place for it now. */
  happens: (scene: Scene) => Promise<boolean>
}

/** How often something happens at a time when it could. */
const LIKELIHOOD = 0.45

/**
 * Incidents that a seed decides: each kind once, as soon as the meeting has a place for it, and then whatever the dice say.
 * A refusal is kept; it fails no rehearsal, for what is refused does no harm.
 */
export class Incidents implements Happenings {
  readonly counts: Record<string, number> = {}
  readonly refused: string[] = []
  readonly #kinds: readonly Incident[]
  readonly #dice: () => number
  #due: Incident[]

  constructor(kinds: readonly Incident[], dice: () => number) {
    this.#kinds = kinds
    this.#dice = dice
    this.#due = shuffled(kinds, dice)
  }

  /** The settings are not quite those of the preset: what can happen depends on them. */
  async prepare({ hall }: Playing): Promise<void> {
    const modalities = someSettings(modalitiesOf(hall.meeting), this.#dice)
    await preside(hall, { type: 'changeModalities', modalities, seen: hall.version })
  }

  async come(playing: Playing, when: Incident['when']): Promise<void> {
    if (this.#dice() > LIKELIHOOD) return
    const chosen = [...this.#due, ...shuffled(this.#kinds, this.#dice)].filter(incident => incident.when === when)
    for (const incident of chosen) {
      if (!(await this.#try(playing, incident))) continue
      this.counts[incident.name] = (this.counts[incident.name] ?? 0) + 1
      this.#due = this.#due.filter(one => one !== incident)
      return
    }
  }

  async #try(playing: Playing, { name, happens }: Incident): Promise<boolean> {
    try {
      return await happens(sceneOf(playing))
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause
      this.refused.push(`${name}: ${cause.message}`)
      return true
    }
  }
}

class Refused extends Error {}

function sceneOf(playing: Playing): Scene {
  const { hall, dice } = playing
  const accepted = (type: string, answer: Awaited<ReturnType<typeof hall.chair>>): void => {
    if (!answer.ok) throw new Refused(`${type} ${answer.code}`)
  }
  return {
    playing, hall, dice,
    pick: from => from[Math.floor(dice() * from.length)],
    chair: async command => accepted(command.type, await hall.chair(command)),
    delegation: async (delegationId, command) => accepted(command.type, await hall.delegation(delegationId, command)),
    asks: async press => accepted('requestFloor', await ask(playing, press)),
    inscribes: async press => accepted('inscribe', await inscribe(playing, press)),
    refused: async (delegationId, command) => {
      if ((await hall.delegation(delegationId, command)).ok) throw new Refused(`${command.type} should have been refused`)
    },
  }
}
