// `npm run types`: checks every tsconfig of the top folders, each to its end, so that one fault does not hide another.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'

const projects = ['shared', 'server', 'client', 'e2e'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^tsconfig.*\.json$/.test(name))
    .map((name) => `${folder}/${name}`),
)
for (const project of projects) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
console.log(`${projects.length} projects checked: ${projects.join(', ')}.`)
