import type { Request, Response } from 'express'
import * as z from 'zod'
import { language } from '#shared/floor/language.ts'
import { windowPath, type SignInReply } from '#shared/protocol/http.ts'
import { STAFF_KNOWN, staffSignInBody, type StaffFault, type StaffOffer, type StaffReply } from '#shared/protocol/staff.ts'
import { signBrowserIn, type SigningInParts } from '#server/access/signingIn.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { Report } from '#server/report.ts'
import { personOf } from '#server/staff/personOf.ts'
import { Provider } from '#server/staff/provider.ts'
import { seatAccess } from '#server/staff/seatAccess.ts'
import { seatsOf } from '#server/staff/seatsOf.ts'
import { StaffCookies } from '#server/staff/staffCookies.ts'
import { asText, mayTake, rolesOf } from '#server/staff/staffRoles.ts'
import type { StaffSettings } from '#server/staff/staffSettings.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import { answerNo, answerTooMany, fromHere, notKept } from './answering.ts'
import { browserOf } from './browserOf.ts'
import type { DoorLimits } from './doorLimits.ts'
import { jsonBody } from './jsonBody.ts'
import type { Routes } from './routes.ts'
import type { Trust } from './trust.ts'
import { addressOf } from './wayOf.ts'

interface Parts extends SigningInParts {
  meetings: Meetings
  allMeetings: () => Promise<string[]>
  report: Report
  doorLimits: DoorLimits
  trust: Trust
  /** Null: those who preside come in by codes only. */
  staff: StaffSettings | null
  staffCookies: StaffCookies | null
  base: string | null
}

/** Where browsers see this server. */
const homeOf = ({ origin }: StaffSettings, base: string | null): string => `${origin}${base ?? '/'}`

/** Null: nobody signs in by the sign-in of their house. */
export function staffCookiesOf(staff: StaffSettings | null, key: Uint8Array, base: string | null): StaffCookies | null {
  return staff === null ? null : new StaffCookies(key, base ?? '/', homeOf(staff, base).startsWith('https:'))
}

const beginQuery = z.object({ language: z.optional(language).catch(undefined) })

/** /api/staff: the way in for those presiding by the sign-in of their house, see docs/staff-sign-in.md. */
export function staffRoutes(routes: Routes, parts: Parts): void {
  const { staff, staffCookies: cookies, report, doorLimits, trust } = parts
  const home = staff === null ? null : homeOf(staff, parts.base)
  routes.on('GET /api/staff/offer', notKept, (_request, response) => {
    const offer: StaffOffer = { begin: home === null ? null : `${home}api/staff/begin` }
    response.json(offer)
  })
  if (staff === null || home === null || cookies === null) return
  const provider = new Provider(staff, `${home}api/staff/callback`, () => report.warn('staff sign-in: the provider does not answer'))

  const toDoor = (response: Response, outcome: StaffFault | typeof STAFF_KNOWN, inLanguage?: string): void => {
    response.redirect(303, `${home}enter?staff=${outcome}${inLanguage === undefined ? '' : `&language=${inLanguage}`}`)
  }

  routes.on('GET /api/staff/begin', notKept, async (request, response) => {
    const { language: spoken } = beginQuery.parse(request.query)
    const begun = (await doorLimits.waitForStaffBegin(addressOf(request, trust))) > 0 ? null : await provider.begin()
    if (begun === null) return toDoor(response, 'provider-away', spoken)
    response.setHeader('Set-Cookie', await cookies.way.give({ ...begun.way, language: spoken }))
    response.redirect(303, begun.address)
  })

  routes.on('GET /api/staff/callback', notKept, async (request, response) => {
    const way = await cookies.way.read(request.headers.cookie)
    response.setHeader('Set-Cookie', cookies.way.drop()) // one way back for each way there
    if (way === null) return toDoor(response, 'begin-again')
    if ((await doorLimits.waitForStaffReturn(addressOf(request, trust))) > 0) return toDoor(response, 'provider-away', way.language)
    const returned = await provider.finish(searchOf(request), way)
    if (!returned.ok) {
      if (returned.why !== null && returned.fault !== 'cancelled') report.warn(`staff sign-in: ${returned.why}`)
      return toDoor(response, returned.fault, way.language)
    }
    const roles = rolesOf(returned.granted)
    if (roles === null) report.warn('staff sign-in: the claim of somebody grants more than a cookie holds')
    if (roles === null || roles.length === 0) return toDoor(response, 'no-role', way.language)
    response.append('Set-Cookie', await cookies.staff.give({ person: personOf(returned.claims), roles: asText(roles) }))
    toDoor(response, STAFF_KNOWN, way.language)
  })

  routes.on('GET /api/staff', fromHere, notKept, async (request, response) => {
    const known = await cookies.staff.read(request.headers.cookie)
    if (known === null) return answerNo(response, 'no-session')
    const reply: StaffReply = { seats: await seatsOf(parts, known.roles) }
    response.json(reply)
  })

  routes.on('POST /api/staff/sign-in', jsonBody({ limit: '4kb' }), async (request, response) => {
    const browser = browserOf(request, trust)
    const known = await cookies.staff.read(request.headers.cookie)
    if (known === null) return answerNo(response, 'no-session')
    const body = staffSignInBody.safeParse(request.body)
    if (!body.success) return answerNo(response, 'malformed')
    const { meetingId, role } = body.data
    const access = mayTake(known.roles, meetingId, role) ? await seatAccess(parts, meetingId, role) : null
    if (access === null) return answerNo(response, 'not-permitted') // also where there is no such meeting
    const waitMs = await doorLimits.waitForSignIn(accessOf(meetingId, access.accessId))
    if (waitMs > 0) return answerTooMany(response, waitMs)
    const { accessId } = access
    const reply: SignInReply = { meetingId, accessId, path: windowPath(meetingId, accessId) }
    response.setHeader('Set-Cookie', await signBrowserIn(parts, access, browser, known.person))
    response.json(reply)
  })
}

function searchOf({ url }: Request): string {
  const at = url.indexOf('?')
  return at < 0 ? '' : url.slice(at)
}
