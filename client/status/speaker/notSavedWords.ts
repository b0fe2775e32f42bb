import type { Unreached } from '#client/sync/acting/askServer.ts'

/** Why the name was not saved: to try again helps only where the server was not reached. */
export function notSavedWords(no: Unreached): 'speaker.not-saved' | `code.${Exclude<Unreached, 'unreachable'>}` {
  if (no === 'unreachable') return 'speaker.not-saved'
  return no === 'not-found' ? 'code.unknown-request' : `code.${no}`
}
