import { pino } from 'pino'
import { scrubbed } from './scrubbed.ts'

/** Where a server says what went wrong: one JSON line each, on standard error, without any secret or text of people. */
export interface Report {
  /** What only whoever looks for it wants to know. */
  debug?(what: string): void
  info(what: string): void
  warn(what: string): void
  error(cause: unknown, what: string): void
}

/**
 * @param level of pino: `info`, `warn`, `error`, `silent`, …
 * @param secrets what is known to be one, and must stand in no line
 */
export function newReport(level: string, secrets: readonly string[] = []): Report {
  const said = (text: string): string => scrubbed(text, secrets)
  const log = pino({ level, base: null }, pino.destination({ fd: 2, sync: true }))
  return {
    debug: what => log.debug(said(what)),
    info: what => log.info(said(what)),
    warn: what => log.warn(said(what)),
    error: (cause, what) => log.error({ err: cause instanceof Error ? { name: cause.name, message: said(cause.message), stack: said(cause.stack ?? '') } : said(String(cause)) }, said(what)),
  }
}
