import { setTimeout as pause } from 'node:timers/promises'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'

const AGAIN_MS = 100

/** A node as somebody keeps it running who starts it again whenever it ends: a process of its own, always at the same address. */
export class ChaosNode {
  readonly url: string
  readonly dataDir: string
  readonly #env: Record<string, string> & { DATA_DIR: string }
  #process: ServerProcess | null = null
  #starting: Promise<void> = Promise.resolve()
  #isWanted = true
  #printed = ''

  constructor(env: Record<string, string> & { DATA_DIR: string; PORT: string }) {
    this.#env = env
    this.url = `http://127.0.0.1:${env.PORT}`
    this.dataDir = env.DATA_DIR
  }

  get isUp(): boolean {
    return this.#process !== null
  }

  /** All that its processes have printed. */
  get printed(): string {
    return this.#printed + (this.#process?.printed() ?? '')
  }

  /** Resolves when it is there; tries until it is, for its store may be away, or the one that was killed not quite gone. */
  start(args: string[] = []): Promise<void> {
    this.#starting = this.#starting.then(async () => {
      while (this.#isWanted && this.#process === null) {
        this.#process = await startServer(this.#env, args).catch((cause: unknown) => {
          this.#printed += `${cause instanceof Error ? cause.message : String(cause)}\n`
          return null
        })
        if (this.#process === null) await pause(AGAIN_MS)
      }
    })
    return this.#starting
  }

  async cards(): ReturnType<ServerProcess['cards']> {
    return (await this.#process?.cards()) ?? []
  }

  /** `kill -9`; resolves when it is gone. One that is just being started is left alone. */
  async kill9(): Promise<void> {
    const killed = this.#process
    if (killed === null) return
    this.#process = null
    killed.kill('SIGKILL')
    await killed.exited
    this.#printed += killed.printed()
  }

  freeze(): void {
    this.#process?.kill('SIGSTOP')
  }

  thaw(): void {
    this.#process?.kill('SIGCONT')
  }

  async isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(({ ok }) => ok, () => false)
  }

  /** In order, whatever state it is in. */
  async stop(): Promise<void> {
    this.#isWanted = false
    await this.#starting
    this.thaw()
    this.#process?.kill('SIGTERM')
    await this.#process?.exited
  }
}
