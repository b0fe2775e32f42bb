import { event } from '../event.ts'
import { knownDocument } from './documents.ts'

/** What of an inscription only its delegation and those presiding see. */
export const ownInscribingEvents = [
  event('documentChanged', knownDocument.def.shape),
] as const
