import { chmod, mkdir, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Entry } from '#shared/sync/entry.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'
import { asEntry } from '#server/log/readEntries.ts'
import { doorQuestion, type DoorQuestion, type DoorReply } from './doorMessages.ts'
import type { KeptStore } from './keptStore.ts'
import { linesIn } from './linesIn.ts'
import { socketPath } from './socketPath.ts'

/** Where the door of a data directory is: in a folder that nobody else may enter. */
export async function doorPath(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'door')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  return socketPath(folder, 'socket')
}

/**
 * Lets whoever runs the server copy what its store in files holds, and put back what is not there, while it runs: only one
 * process has the files open. By the same port as everybody, so nothing is overwritten and nothing is seen before it was
 * acknowledged. Whoever opens it holds the lock of the data directory. Returns how to close it.
 */
export async function openStoreDoor(dataDir: string, store: KeptStore): Promise<() => Promise<void>> {
  const path = await doorPath(dataDir)
  await rm(path, { force: true }) // of a process that was killed: the lock is ours, so nobody else is behind it
  const lines = new Set<Socket>()
  const server = createServer(line => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
    line.on('error', () => undefined) // whoever asked is gone
    void attend(line, store)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, resolve)
  })
  server.unref()
  return () => new Promise(done => {
    server.close(() => done())
    for (const line of lines) line.destroy()
  })
}

/** Answers one question after another. */
async function attend(line: Socket, store: KeptStore): Promise<void> {
  const handed: Entry[] = []
  try {
    for await (const text of linesIn(line)) {
      const reply = await answerTo(text, store, handed)
      line.write(`${JSON.stringify(reply)}\n`)
    }
  } catch {
    // the line was cut: whoever asked is gone
  }
}

async function answerTo(text: string, store: KeptStore, handed: Entry[]): Promise<DoorReply> {
  try {
    return { value: await answer(doorQuestion.parse(JSON.parse(text)), store, handed) }
  } catch (cause) {
    handed.length = 0 // nothing of what failed may go with what is handed over next
    const fault = cause instanceof StoreAway ? 'StoreAway' : cause instanceof LogFault ? 'LogFault' : cause instanceof RangeError ? 'RangeError' : 'Error'
    return { fault, why: cause instanceof Error ? cause.message : String(cause) }
  }
}

/** @param handed what was handed over on this line and is not appended yet */
async function answer(question: DoorQuestion, { log, documents }: KeptStore, handed: Entry[]): Promise<unknown> {
  switch (question.ask) {
    case 'meetings':
      return log.meetings()
    case 'readAfter':
      return log.readAfter(question.meetingId, question.position, question.most)
    case 'hand':
      handed.push(...question.entries.map((one, index) => asEntry(one, `entry ${handed.length + index + 1} that was handed over`)))
      return null
    case 'append':
      return log.append(question.meetingId, question.after, handed.splice(0))
    case 'keys':
      return documents.keys(question.prefix)
    case 'get':
      return documents.get(question.key)
    case 'put':
      return documents.put(question.key, question.value, question.ifRevision)
    case 'delete':
      await documents.delete(question.key)
      return null
  }
}
