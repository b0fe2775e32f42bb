import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** What browsers are told about the pages of this server: they load nothing from elsewhere, and nothing runs in them that is not a file of ours. */
export function policy(isSecure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'"], fontSrc: ["'self'"], connectSrc: ["'self'"],
        objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    // Over plain http browsers heed neither of these, and say so in every console of the hall.
    crossOriginOpenerPolicy: isSecure,
    originAgentCluster: isSecure,
    // Other services of the same domain decide for themselves.
    strictTransportSecurity: isSecure ? { includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' },
  })
}
