// The plain way: a list in memory, one broadcast per command, answered at once. Nothing is kept, nobody is asked who they are.
import { createServer } from 'node:http'
import { Server } from 'socket.io'

const http = createServer()
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, serveClient: false })
const list = []
let version = 0

io.on('connection', (socket) => {
  socket.on('request', ({ commandId, delegation }, answer) => {
    version += 1
    const request = { commandId, delegation, at: Date.now() }
    list.push(request)
    answer({ ok: true, version })
    io.emit('requested', { version, request })
  })
  socket.on('withdraw', ({ commandId, delegation }, answer) => {
    version += 1
    list.splice(list.findIndex((one) => one.delegation === delegation), 1)
    answer({ ok: true, version })
    io.emit('withdrawn', { version, commandId, delegation })
  })
})
// With room for as many lines to wait as Rostrum has: else a thousand that come back at once would measure how TCP tries again.
http.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => process.send?.({ port: http.address().port }))
