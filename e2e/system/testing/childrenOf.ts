import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The processes that a process has started and that live. */
export async function childrenOf(pid: number): Promise<{ id: number; name: string }[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,stat=,comm='])
  const all = stdout.trim().split('\n').map(line => line.trim().split(/\s+/))
  return all.flatMap(([id, parent, state = '', name = '']) => (Number(parent) === pid && !state.startsWith('Z') ? [{ id: Number(id), name }] : []))
}
