import { spawn } from 'node:child_process'

/**
 * Runs a program of Node to its end and says whether it succeeded. It gets a process group of its own, so that nothing
 * it started outlives it: not after the end, not after the time limit, not after Ctrl-C.
 * @param {string[]} args what follows `node`
 * @param {{ env: NodeJS.ProcessEnv, limitMs: number }} options
 * @returns {Promise<boolean>}
 */
export function runStep(args, { env, limitMs }) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'], detached: true })
  const stopAll = () => killGroup(child.pid)
  const interrupt = () => {
    stopAll()
    setImmediate(() => process.exit(130)) // first each that runs beside this one stops what is its own
  }
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  const timer = setTimeout(() => {
    console.error(`Stopped: it took longer than ${limitMs / 60_000} minutes.`)
    stopAll()
  }, limitMs)
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  }).then((hasSucceeded) => {
    clearTimeout(timer)
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
    stopAll()
    return hasSucceeded
  })
}

/** @param {number | undefined} pid */
function killGroup(pid) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // The group is empty: nothing was left behind.
  }
}
