import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Kind } from '../load/tasks.ts'

export interface Subject {
  kind: Kind
  port: number
  pid: number
  end: () => Promise<void>
}

const FILES = { 'socket.io': 'plainSocketIo.mjs', ws: 'rawWs.mjs', colyseus: 'colyseus.mjs' }

/** Starts one of those that Rostrum is measured beside, in a process of its own. */
export async function startPeer(kind: keyof typeof FILES): Promise<Subject> {
  const child = fork(fileURLToPath(new URL(`../peers/${FILES[kind]}`, import.meta.url)), { env: { ...process.env, NODE_ENV: 'production' } })
  const exited = new Promise<void>(resolve => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    void exited.then(() => reject(new Error(`${kind} did not start`)))
  })
  const end = async (): Promise<void> => {
    child.kill()
    await exited
  }
  return { kind, port, pid: child.pid ?? 0, end }
}
