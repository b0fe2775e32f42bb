import type { Grammar } from '#client/naming/grammar.ts'
import type { Words } from './message.ts'

/** A language as it arrives, with what every window needs of it: `client/text/<language>/speech.ts`. */
export interface Speech {
  /** The words of the set `page`. */
  page: Words
  /** How to load the other files of the catalogue, each of which exports its words alone; a screen needs none, and is spared even their names. */
  files: () => Promise<Readonly<Record<string, () => Promise<unknown>>>>
  /** Names of the States by ISO 3166 code, as on the plate. In English a meeting itself says how it calls its delegations. */
  states: Readonly<Record<string, string>>
  /** Names of groups of States and of organizations, as on the plate, by their English names. */
  groups: Readonly<Record<string, string>>
  grammar: Grammar
}
