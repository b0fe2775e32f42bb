import { region as regionSchema, type Region } from '../floor/category.ts'
import file from './states.json' with { type: 'json' }

/** What is known of a State without any file. */
export interface StateFacts {
  /** ISO 3166 alpha-3. */
  code: string
  /** ISO 3166 alpha-2. */
  alpha2: string
  /** The English short name of today, as on a plate. */
  name: string
  /** What stood on its plate in March 2015, where that was another name: in English, and in the other languages. */
  former: { name: string; names: Readonly<Record<string, string>> } | null
  region: Region | null
}

/** The members of the United Nations, the Holy See and the State of Palestine. */
export const stateFacts: readonly StateFacts[] = file.states.map(state => ({
  code: state.code,
  alpha2: state.alpha2,
  name: 'nameNow' in state ? state.nameNow : state.name,
  former: 'names' in state ? { name: state.name, names: state.names } : null,
  region: state.region === null ? null : regionSchema.parse(state.region),
}))
