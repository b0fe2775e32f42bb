import type { Plugin } from 'vite'

const TRANSPORTS = /\/engine\.io-client\/build\/esm\/transports\/[\w-]+\.js$/

/**
 * For the build: of socket.io's ways to a server only the one that `Connection` uses is part of the windows. It has no
 * setting for that; where its files have other names one day, the windows work as well and are larger.
 */
export function onlyWebSocket(): Plugin {
  return {
    name: 'only-websocket',
    apply: 'build',
    transform: {
      filter: { id: TRANSPORTS },
      handler: (code, id) => ({ code: id.endsWith('/index.js') ? ONLY : code, map: null, moduleSideEffects: false }),
    },
  }
}

const ONLY = `
import { WS } from './websocket.js'
export const transports = { websocket: WS }
`
