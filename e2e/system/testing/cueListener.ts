import { createSocket } from 'node:dgram'
import { decode } from 'node-osc'
import { onTestFinished } from 'vitest'

/** What listens for cues, as a mixer does, until the test ends. */
export async function cueListener(): Promise<{ port: number; heard: string[] }> {
  const socket = createSocket('udp4')
  const heard: string[] = []
  socket.on('message', message => void heard.push((decode(message) as { address: string }).address))
  await new Promise<void>(resolve => socket.bind(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>(resolve => socket.close(() => resolve())))
  return { port: socket.address().port, heard }
}
