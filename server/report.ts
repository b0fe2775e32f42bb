import { pino } from 'pino'

/** Where a server says what went wrong: one JSON line each, on standard error, without any secret or text of people. */
export interface Report {
  info(what: string): void
  warn(what: string): void
  error(cause: unknown, what: string): void
}

/** @param level of pino: `info`, `warn`, `error`, `silent`, … */
export function newReport(level: string): Report {
  const log = pino({ level, base: null }, pino.destination({ fd: 2, sync: true }))
  return {
    info: what => log.info(what),
    warn: what => log.warn(what),
    error: (cause, what) => log.error({ err: cause instanceof Error ? { name: cause.name, message: cause.message, stack: cause.stack } : String(cause) }, what),
  }
}
