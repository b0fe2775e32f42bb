import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everythingThatHappens } from '#shared/floor/testing/everything.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { fold } from '../fold.ts'
import { logOf, MEETING_ID } from './log.ts'

/**
 * Records a log of today's format, with the meeting it folds to, for `history.test.ts` to fold for ever:
 * `node --import tsx shared/sync/testing/recordHistory.ts 2-points-of-order`. A recorded history is never written again.
 */
const [name] = process.argv.slice(2)
if (name === undefined || !/^[a-z0-9-]+$/.test(name)) throw new Error('name the history: small letters, digits and dashes')

const entries = logOf(everythingThatHappens().moments)
const meeting = entries.reduce(fold, emptyMeeting(MEETING_ID))
const lines = entries.map(entry => `    ${JSON.stringify(entry)}`).join(',\n')
const file = join(import.meta.dirname, `../../floor/history/${name}.json`)
writeFileSync(file, `{\n  "entries": [\n${lines}\n  ],\n  "meeting": ${JSON.stringify(meeting)}\n}\n`, { flag: 'wx' })
process.stdout.write(`${file}: ${entries.length} entries\n`)
