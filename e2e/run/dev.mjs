// `npm run dev`: the server, started again whenever a file of it changes, and the windows from Vite, which passes on to the
// server what is not a window. One Ctrl-C stops both. Keeps its meetings in data/dev, apart from those of `npm start`.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, requireNode, root } from '#server/install.mjs'

requireNode()
ensureInstalled({ forDevelopment: true })

const env = { NODE_ENV: 'development', PORT: '3000', WINDOWS_PORT: '5173', DATA_DIR: join(root, 'data', 'dev'), ...process.env }
console.log(`The windows come from http://127.0.0.1:${env.WINDOWS_PORT}: in the addresses that the server prints, take ${env.WINDOWS_PORT} for ${env.PORT}.`)
const commands = [
  ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', '--include', 'server/**/*.lua', 'server/main.ts', ...process.argv.slice(2)],
  ['node_modules/vite/bin/vite.js'],
]
// In groups of their own, so that a Ctrl-C in the terminal reaches them through us and once: a second one makes tsx kill a
// server that is still closing its meetings.
const children = commands.map((args) => spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true }))

let isStopping = false
function stopAll() {
  if (isStopping) return
  isStopping = true
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGINT', stopAll).on('SIGTERM', stopAll)
for (const child of children) {
  // One without the other is of no use.
  child.once('exit', (code) => {
    if (!isStopping) process.exitCode = code ?? 1
    stopAll()
  })
}
