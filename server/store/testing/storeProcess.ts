import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A store in a process of its own, in a process group of its own as a terminal gives it. */
export interface StoreProcess {
  pid: number
  /** The next line it says. */
  line: () => Promise<string>
  /** Resolves when it has ended, by itself or not. */
  gone: () => Promise<unknown>
  /** Sends a signal to it, or (as Ctrl-C does) to its whole group; resolves when it is gone. */
  end: (signal: NodeJS.Signals, to?: 'group') => Promise<void>
}

const script = fileURLToPath(new URL('holdStore.ts', import.meta.url))

export function startStoreProcess(dataDir: string, ...args: string[]): StoreProcess {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, dataDir, ...args], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  if (child.stdout === null || child.pid === undefined) throw new Error('the process did not start')
  const { pid } = child
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const gone = once(child, 'exit')
  return {
    pid,
    line: async () => String((await lines.next()).value),
    gone: () => gone,
    end: async (signal, to) => {
      if (child.exitCode === null && child.signalCode === null) process.kill(to === 'group' ? -pid : pid, signal)
      await gone
    },
  }
}
