import type { RouteName } from '#server/access/authority.ts'
import type { ApiRow } from './apiRow.ts'
import { rowsForOthers } from './rowsForOthers.ts'
import { rowsOfDesk } from './rowsOfDesk.ts'
import { rowsOfDoors } from './rowsOfDoors.ts'
import { rowsOfLine } from './rowsOfLine.ts'
import { rowsOfMeetings } from './rowsOfMeetings.ts'
import { rowsOfNotes } from './rowsOfNotes.ts'
import { rowsOfPages } from './rowsOfPages.ts'
import { rowsOfTexts } from './rowsOfTexts.ts'

/** What is told of every route there is. A route of ROUTES without a row does not compile, nor a row without a route. */
export const API_ROWS: Record<RouteName, ApiRow> = { ...rowsOfPages, ...rowsOfDoors, ...rowsOfMeetings, ...rowsOfNotes, ...rowsOfTexts, ...rowsOfLine, ...rowsOfDesk, ...rowsForOthers } satisfies Record<RouteName, ApiRow> & NoOthers

type AllRows = typeof rowsOfPages & typeof rowsOfDoors & typeof rowsOfMeetings & typeof rowsOfNotes & typeof rowsOfTexts & typeof rowsOfLine & typeof rowsOfDesk & typeof rowsForOthers
type NoOthers = { [Name in Exclude<keyof AllRows, RouteName>]: never }
