import { pino } from 'pino'
import { scrubbed, scrubbedId } from './scrubbed.ts'

/** What a line is about, as fields of its own: ids, kinds and numbers, never names, texts or other contents. */
export interface About {
  meeting?: string | undefined
  command?: string | undefined
  /** Of a command. */
  type?: string | undefined
  /** Of a refusal. */
  code?: string | undefined
  version?: number | undefined
  tookMs?: number | undefined
}

/** Where a server says what went wrong: one JSON line each, on standard error, without any secret or text of people. */
export interface Report {
  /** What only whoever looks for it wants to know. */
  debug?(what: string, about?: About): void
  info(what: string, about?: About): void
  warn(what: string, about?: About): void
  error(cause: unknown, what: string, about?: About): void
}

/**
 * @param level of pino: `info`, `warn`, `error`, `silent`, …
 * @param secrets what is known to be one, and must stand in no line
 * @param onTrouble called for each line that says that something is wrong
 */
export function newReport(level: string, secrets: readonly string[] = [], onTrouble: (level: 'warn' | 'error') => void = () => undefined): Report {
  const said = (text: string): string => scrubbed(text, secrets)
  const idOf = (id: string | undefined): string | undefined => (id === undefined ? id : scrubbedId(id, secrets))
  const fieldsOf = (about: About = {}): About => ({ ...about, meeting: idOf(about.meeting), command: idOf(about.command) })
  const log = pino({ level, base: null }, pino.destination({ fd: 2, sync: true }))
  // What is not written is not put into words either: at some levels there is a line for each command.
  const write = (at: 'debug' | 'info' | 'warn', what: string, about?: About): void => {
    if (log.isLevelEnabled(at)) log[at](fieldsOf(about), said(what))
  }
  return {
    debug: (what, about) => write('debug', what, about),
    info: (what, about) => write('info', what, about),
    warn: (what, about) => {
      onTrouble('warn')
      write('warn', what, about)
    },
    error: (cause, what, about) => {
      onTrouble('error')
      const err = cause instanceof Error ? { name: cause.name, message: said(cause.message), stack: said(cause.stack ?? '') } : said(String(cause))
      log.error({ ...fieldsOf(about), err }, said(what))
    },
  }
}
