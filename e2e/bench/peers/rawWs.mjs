// The least that a server in JavaScript can do: one frame, made once for all, written to each socket below `ws`. No list, no answers.
import { WebSocketServer, Sender } from 'ws'

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false })
const text = Buffer.from(JSON.stringify(['requested', { version: 1, request: { commandId: 'x'.repeat(22), delegation: 'd100', at: Date.now() } }]))
const frame = Buffer.concat(Sender.frame(text, { fin: true, rsv1: false, opcode: 1, mask: false, readOnly: true }))
const lines = new Set()

server.on('connection', (socket, request) => {
  lines.add(request.socket)
  socket.on('close', () => lines.delete(request.socket))
  socket.on('message', () => {
    for (const line of lines) line.write(frame)
  })
})
server.on('listening', () => process.send?.({ port: server.address().port }))
