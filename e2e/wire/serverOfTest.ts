import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startServer, type ServerProcess } from './serverProcess.ts'

/** A data folder that does not outlive the test that asks for it. */
export async function folderOfTest(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'rostrum-test-'))
  onTestFinished(() => rm(dir, { recursive: true, force: true }))
  return dir
}

/** A server, as a process, that does not outlive the test that starts it. */
export async function serverOfTest(env: Record<string, string> & { DATA_DIR: string }, args: string[] = []): Promise<ServerProcess> {
  const server = await startServer(env, args)
  onTestFinished(async () => {
    server.kill('SIGTERM')
    await server.exited
  })
  return server
}
