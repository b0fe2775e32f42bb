import { Router, type RequestHandler, type Response } from 'express'
import { isAmong, OPEN, ROUTES, type Comers, type RouteName } from '#server/access/authority.ts'
import type { Doors } from '#server/access/authenticate.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { answerNo, fromHere, notKept } from './answering.ts'
import { byAccess, type Asker } from './byAccess.ts'
import { fileBody } from './fileBody.ts'
import { jsonBody } from './jsonBody.ts'

/** A session that was looked up less than so long ago still holds, ms: a code that is revoked is out within a second. */
const SOON_MS = 250

export interface RoutesParts extends Doors {
  limits: Limits
}

/**
 * Sets the routes that have a row in ROUTES. Whoever the row does not name is refused before a body is read: the header
 * says by which access one asks, and a path that names a meeting must be of it.
 */
export class Routes {
  readonly router = Router()
  readonly #parts: RoutesParts

  constructor(parts: RoutesParts) {
    this.#parts = parts
  }

  on(name: RouteName, ...handlers: RequestHandler[]): void {
    const [method = '', path = ''] = name.split(' ')
    const comers: Comers | typeof OPEN = ROUTES[name]
    const isOfLine = path.startsWith('/api/line/') // each has limits of its own
    const mayCome = comers === OPEN ? [] : [this.#onlyFor(comers), ...(isOfLine ? [] : [this.#notTooOften])]
    const isForAll = method === 'GET' && comers === OPEN
    const verb = method.toLowerCase() as 'get' | 'put' | 'post' | 'delete'
    this.router[verb](path, ...(isForAll ? [] : [fromHere, notKept]), ...mayCome, ...handlers)
  }

  #onlyFor(comers: Comers): RequestHandler {
    return async (request, response, next) => {
      const asker = await byAccess(this.#parts, request)
      const meetingId = request.params['meetingId'] ?? asker?.meetingId
      if (asker === null || asker.meetingId !== meetingId) return answerNo(response, 'no-session')
      if (!isAmong(comers, asker.actor.role)) return answerNo(response, 'not-permitted')
      response.locals['asker'] = asker
      next()
    }
  }

  /** Reads the body of a route that is not open. It may come long after its head: then whoever sends it is looked up again. */
  body(options: Parameters<typeof jsonBody>[0]): RequestHandler[] {
    return [jsonBody(options), this.#stillIn]
  }

  /** The same of a body that is a file. */
  bytes(limit: number): RequestHandler[] {
    return [fileBody(limit), this.#stillIn]
  }

  readonly #stillIn: RequestHandler = async (request, response, next) => {
    const before = askerOf(response)
    if (performance.now() - before.foundAt < SOON_MS) return next()
    const asker = await byAccess(this.#parts, request)
    if (asker?.actor.device === before.actor.device) next()
    else answerNo(response, 'no-session')
  }

  readonly #notTooOften: RequestHandler = async (_request, response, next) => {
    const { meetingId, accessId, actor } = askerOf(response)
    if (await this.#parts.limits.mayAskHttp(accessOf(meetingId, accessId), actor)) next()
    else answerNo(response, 'too-many')
  }
}

/** Who asks, on a route that is not open. */
export function askerOf(response: Response): Asker {
  return response.locals['asker'] as Asker
}
