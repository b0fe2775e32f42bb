import { grammar } from '#client/naming/es/grammar.ts'
import { groups } from '#client/naming/es/groups.ts'
import { states } from '#client/naming/es/states.ts'
import type { Speech } from '../speech.ts'
import { floor } from './floor.ts'
import { language } from './language.ts'
import { names } from './names.ts'
import { screen } from './screen.ts'
import { status } from './status.ts'

export const speech: Speech = {
  page: { ...floor, ...language, ...names, ...screen, ...status },
  files: async () => (await import('./files.ts')).files,
  groups,
  states,
  grammar,
}
