// `npm run types`: checks every tsconfig of the top folders, each to its end, so that one fault does not hide another.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'

const projects = ['shared', 'server', 'client', 'e2e'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^tsconfig.*\.json$/.test(name))
    .map((name) => `${folder}/${name}`),
)
// From the largest: the last begun is then soon done.
const waiting = projects.toReversed()

/**
 * In one thread: several look at the same types again, each for itself, and take twice the work. Of projects one goes on each core.
 * @param {string} project
 * @returns {Promise<void>}
 */
function check(project) {
  const child = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project, '--singleThreaded'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  return new Promise((resolve) => {
    child.once('close', (code) => {
      process.stdout.write(said)
      if (code !== 0) process.exitCode = 1
      resolve()
    })
  })
}

async function checkThoseWaiting() {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) await check(project)
}

await Promise.all(Array.from({ length: availableParallelism() }, checkThoseWaiting))
console.log(`${projects.length} projects checked: ${projects.join(', ')}.`)
