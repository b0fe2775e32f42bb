import { grammar } from '#client/naming/es/grammar.ts'
import { groups } from '#client/naming/es/groups.ts'
import { states } from '#client/naming/es/states.ts'
import type { Speech } from '../speech.ts'
import { codes } from './codes.ts'
import { floor } from './floor.ts'
import { language } from './language.ts'
import { names } from './names.ts'
import { screen } from './screen.ts'
import { status } from './status.ts'

export const speech: Speech = {
  page: { ...codes, ...floor, ...language, ...names, ...screen, ...status },
  files: import.meta.glob(['./*.ts', '!./{codes,floor,language,names,screen,speech,status}.ts']),
  groups,
  states,
  grammar,
}
