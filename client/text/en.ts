import { acts } from './en/acts.ts'
import { call } from './en/call.ts'
import { chair } from './en/chair.ts'
import { codes } from './en/codes.ts'
import { delegate } from './en/delegate.ts'
import { enter } from './en/enter.ts'
import { floor } from './en/floor.ts'
import { names } from './en/names.ts'
import { refusals } from './en/refusals.ts'
import { screen } from './en/screen.ts'
import { status } from './en/status.ts'

/** Every word that is shown, in English, as ICU messages. `<fig>` holds figures and times, `<b>` what matters. */
export const en = { ...acts, ...call, ...chair, ...codes, ...delegate, ...enter, ...floor, ...names, ...refusals, ...screen, ...status } as const
