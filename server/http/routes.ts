import { Router, type RequestHandler, type Response } from 'express'
import { isAmong, OPEN, ROUTES, type Comers, type RouteName } from '#server/access/authority.ts'
import type { Doors } from '#server/access/authenticate.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { answerNo, fromHere, notKept } from './answering.ts'
import { byAccess, type Asker } from './byAccess.ts'

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
