// What is built before the server can run.
import { join } from 'node:path'
import { compressAssets } from './compressAssets.mjs'
import { root } from './install.mjs'

/** @typedef {import('./fresh.mjs').Target} Target */

/** @type {Target} */
const windows = {
  name: 'the windows',
  made: 'dist/client/index.html',
  stamp: 'dist/client.stamp',
  folders: ['client', 'shared'],
  files: ['package-lock.json', 'server/compressAssets.mjs', 'tsconfig.base.json', 'vite.config.ts'],
  args: [],
  finish: () => ['assets', 'first'].forEach((folder) => compressAssets(join(root, 'dist', 'client', folder))),
}

/** One file: Node loads it in half the time that several hundred take. @type {Target} */
export const server = {
  name: 'the server',
  made: 'dist/server/main.js',
  stamp: 'dist/server.stamp',
  folders: ['server', 'shared'],
  files: ['package-lock.json', 'tsconfig.base.json'],
  args: ['--config', 'server/vite.config.ts'],
}

/** What whoever runs the server types beside it. Apart from it, so that making these leaves a server that runs as it is. @type {Target} */
export const commands = {
  ...server,
  name: 'the commands',
  made: 'dist/commands/backup.js',
  stamp: 'dist/commands.stamp',
  args: ['--config', 'server/backup/vite.config.ts'],
}

/** What a server needs to start. */
export const serving = [windows, server]

/** All of it. */
export const targets = [...serving, commands]
