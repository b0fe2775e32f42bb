import type { Draw } from '#shared/floor/drawing/draw.ts'
import { commitmentOf } from '#shared/floor/drawing/lots.ts'
import { rankByLot } from '#shared/floor/drawing/rankByLot.ts'
import { drawOf, isEntrant } from '#shared/floor/drawing/readingDraws.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { bandOf } from '#shared/floor/bandOf.ts'
import { compareRanked, isPlacedByRule } from '#shared/floor/ordering.ts'
import type { Row } from '#shared/floor/parts.ts'

export type Outcome = 'holds' | 'holds-moved' | 'fails' | 'cannot'

/** The platform's hash takes its time: what is to be hashed is asked of the rules as it is, and hashed here. */
const asItIs = (text: string): string => text

/** Recomputes a draw that was held in this browser: is the seed the one committed to, and does the list stand by its lots? */
export async function checkDraw(meeting: Meeting, draw: Draw, subtle: SubtleCrypto | undefined): Promise<Outcome> {
  if (subtle === undefined || draw.revealed === null) return 'cannot'
  if ((await sha256(commitmentOf(draw.revealed.seed, asItIs), subtle)) !== draw.commitment) return 'fails'
  const rows = meeting.rows.filter(({ request }) => request.veil === undefined && drawOf(meeting, request)?.commitment === draw.commitment)
  const stand = await Promise.all(rows.map(row => standsByLot(meeting, draw, row, subtle)))
  if (!stand.every(Boolean) || !isInOrder(meeting, rows)) return 'fails'
  return rows.some(({ isByHand, request }) => isByHand && isEntrant(draw, request)) ? 'holds-moved' : 'holds'
}

async function standsByLot(meeting: Meeting, draw: Draw, { request, rank, isByHand }: Row, subtle: SubtleCrypto): Promise<boolean> {
  if (isByHand || !isEntrant(draw, request)) return true
  const text = rankByLot(meeting, request, asItIs) ?? ''
  const dot = text.indexOf('.') + 1
  return rank === text.slice(0, dot) + (await sha256(text.slice(dot), subtle))
}

function isInOrder(meeting: Meeting, rows: readonly Row[]): boolean {
  const placed = rows.filter(isPlacedByRule)
  return placed.every((row, index) => {
    const next = placed[index + 1]
    return next === undefined || bandOf(meeting, row.request) !== bandOf(meeting, next.request) || row.slot !== next.slot || compareRanked(meeting, row, next) < 0
  })
}

/** In base64url, as the record has it. */
async function sha256(text: string, subtle: SubtleCrypto): Promise<string> {
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
