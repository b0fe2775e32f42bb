// A room of Colyseus with the patch rate that it has unless told otherwise (50 ms).
import { createServer } from 'node:http'
import { Room, Server } from '@colyseus/core'
import { ArraySchema, Schema, defineTypes } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'

class Request extends Schema {}
defineTypes(Request, { delegation: 'string', at: 'number' })
class List extends Schema {
  constructor() {
    super()
    this.presses = 0
    this.requests = new ArraySchema()
  }
}
defineTypes(List, { presses: 'uint32', requests: [Request] })

class Floor extends Room {
  maxClients = 10_000

  onCreate() {
    this.state = new List()
    this.onMessage('request', (_client, delegation) => {
      this.state.presses += 1
      this.state.requests.push(new Request().assign({ delegation, at: Date.now() }))
    })
    this.onMessage('withdraw', (_client, delegation) => {
      this.state.presses += 1
      const index = this.state.requests.findIndex((one) => one.delegation === delegation)
      if (index >= 0) this.state.requests.splice(index, 1)
    })
  }
}

const http = createServer()
const server = new Server({ greet: false, transport: new WebSocketTransport({ server: http, pingInterval: 0 }) })
server.define('floor', Floor)
await server.listen(0, '127.0.0.1')
process.send?.({ port: http.address().port })
