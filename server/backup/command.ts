import { resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { readStoreConfig, ConfigFault } from '#server/config.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'
import { newReport, type Report } from '#server/report.ts'
import { scrubbed } from '#server/scrubbed.ts'
import { secretsOf } from '#server/secretsOf.ts'
import { openBeside, type BesideStore } from '#server/store/openBeside.ts'
import type { StoreConfig } from '#server/store/openStore.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import { BackupFault } from './readBackup.ts'

/** What a command is run with. */
export interface Given<Options> {
  path: string
  options: Options
  config: StoreConfig
  /** Prints a line of what was done. */
  say: (line: string) => void
  /** Prints a line of what somebody has to look at. */
  warn: (line: string) => void
  open: (mayMake: boolean) => Promise<BesideStore | null>
}

type OptionsOf<O extends NonNullable<ParseArgsConfig['options']>> = ReturnType<typeof parseArgs<{ options: O }>>['values']

/**
 * Runs a command for whoever runs the server: `npm run NAME -- FILE …`. Ends with 0 when all was done, 1 when something was not, 2
 * when it was not understood.
 * @param act true: all was done
 */
export async function runCommand<O extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: O, act: (given: Given<OptionsOf<O>>) => Promise<boolean>): Promise<void> {
  const parsed = parsedBy(options)
  if (parsed === null) {
    process.stderr.write(`usage: ${usage}\n`)
    process.exitCode = 2
    return
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1)) // what was begun is taken away at the exit
  let secrets: string[] = []
  const warn = (line: string): void => void process.stderr.write(`${scrubbed(line, secrets)}\n`)
  let opened: BesideStore | null = null
  try {
    const config = readStoreConfig(process.env)
    secrets = secretsOf({ secrets: null, redisUrl: config.redisUrl, staff: null, news: { hooks: null, osc: [] } })
    const report: Report = newReport('error', secrets)
    const open = async (mayMake: boolean): Promise<BesideStore | null> => {
      opened = await openBeside(config, report, mayMake)
      for (const warning of opened?.warnings ?? []) warn(`Warning: ${warning}`)
      return opened
    }
    const isDone = await act({ path: resolve(parsed.path), options: parsed.values, config, say: line => void process.stdout.write(`${line}\n`), warn, open })
    process.exitCode = isDone ? 0 : 1
  } catch (cause) {
    warn(isSaidInWords(cause) ? cause.message : String(cause instanceof Error ? cause.stack : cause))
    process.exitCode = 1
  } finally {
    await (opened as BesideStore | null)?.close()
  }
}

function parsedBy<O extends NonNullable<ParseArgsConfig['options']>>(options: O): { path: string; values: OptionsOf<O> } | null {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [path, ...others] = positionals
    return path === undefined || others.length > 0 ? null : { path, values: values as OptionsOf<O> }
  } catch {
    return null // it says no only by throwing
  }
}

/** The faults that are told in words, and those of the system, as a disk that is full; anything else is a bug and shows where. */
function isSaidInWords(cause: unknown): cause is Error {
  return cause instanceof BackupFault || cause instanceof ConfigFault || cause instanceof StoreFault || cause instanceof LogFault || cause instanceof StoreAway || (cause instanceof Error && 'syscall' in cause)
}
