import { categoryIn } from '#shared/floor/bandOf.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { speechesOf, type Speech } from '#shared/floor/speeches/speechesOf.ts'
import { unheardOf, type UnheardRequest } from '#shared/floor/speeches/unheardOf.ts'
import { csvText, type CsvCell } from '#shared/csv/csvText.ts'
import { delegationOf } from '#shared/floor/reading.ts'
import { inWords } from '#client/text/inWords.ts'
import { groupName, holderName, requestName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { isoIn } from './isoIn.ts'

const COLUMNS = [
  'number', 'segment', 'slot', 'name', 'category', 'region', 'behalf', 'asked', 'waited', 'given', 'paper', 'allotted', 'added', 'used', 'measured', 'over', 'correction', 'text', 'outcome',
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], CsvCell>>

/**
 * The speeches of a meeting as comma-separated values, in the language that is written: a row for each statement, in the
 * order in which they were heard, then one for each request that was not. Times in seconds.
 * @param meeting as whoever is given the table may know it
 */
export function speechTable(meeting: Meeting): string {
  const own = inWords(meeting)
  const rows = [...speechesOf(own).map(speech => speechRow(own, speech)), ...unheardOf(own).map(one => unheardRow(own, one))]
  return csvText([COLUMNS.map(column => t(`record.col-${column}`)), ...rows.map(row => COLUMNS.map(column => row[column] ?? null))])
}

function speechRow(meeting: Meeting, speech: Speech): Row {
  const { number, statementId, segmentId, slot, request, requestedAt, waitedMs, givenAt, allottedMs, addedMs, usedMs, isOnPaper, measuredMs, overMs, corrected } = speech
  const holder = meeting.heard.find(one => one.statementId === statementId)?.holder
  return {
    number, slot,
    segment: meeting.plan?.programme.find(({ id }) => id === segmentId)?.title ?? null,
    name: holder === undefined ? null : holderName(meeting, holder),
    ...(request === null ? { category: t('record.podium') } : requestCells(meeting, request)),
    asked: requestedAt === null ? null : isoIn(requestedAt, zoneOf(meeting)),
    waited: waitedMs === null ? null : waitedMs / 1000,
    given: isoIn(givenAt, zoneOf(meeting)),
    paper: t(isOnPaper ? 'record.yes' : 'record.no'),
    allotted: allottedMs / 1000, added: addedMs / 1000, used: usedMs / 1000, measured: isOnPaper ? null : measuredMs / 1000, over: overMs / 1000,
    correction: t(corrected === null ? 'record.no' : 'record.yes'),
    outcome: t('record.outcome-heard'),
  }
}

function unheardRow(meeting: Meeting, { request, outcome }: UnheardRequest): Row {
  return { name: requestName(meeting, request), ...requestCells(meeting, request), asked: isoIn(request.receivedAt, zoneOf(meeting)), outcome: t(`record.outcome-${outcome}`) }
}

function requestCells(meeting: Meeting, request: FloorRequest): Row {
  const { capacity, hasText, veil } = request
  const region = veil === undefined ? delegationOf(meeting, request.delegationId)?.region : undefined
  return {
    category: t(`category.${categoryIn(meeting, request)}`),
    region: region === undefined ? null : t(`region.${region}`),
    behalf: capacity.kind === 'group' ? groupName(capacity.group) : capacity.kind === 'reply' ? t('record.reply') : null,
    text: t(hasText === true ? 'record.yes' : 'record.no'),
  }
}

const zoneOf = ({ plan }: Meeting): string => plan?.timeZone ?? 'UTC'
