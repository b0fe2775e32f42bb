import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line to a server that can be cut, or fall silent as a network does whose cable is out somewhere: nothing comes through, and nothing is closed. */
export interface SilentLine {
  url: string
  fallSilent: () => void
  /** As where there is no network: everything is closed, and nothing can be opened. */
  cut: () => void
  /** For whoever comes anew; what was there stays dead, and nobody is told. */
  openAgain: () => void
  close: () => Promise<void>
}

export async function silentLine(to: string): Promise<SilentLine> {
  const { port } = new URL(to)
  const ends = new Set<Socket>()
  let isSilent = false
  let isCut = false
  const pass = (from: Socket, onto: Socket): void => {
    let isDead = false
    ends.add(from)
    from.on('data', bytes => {
      isDead ||= isSilent
      if (!isDead) onto.write(bytes)
    })
    from.on('error', () => undefined)
    from.on('close', () => {
      ends.delete(from)
      if (!isDead && !isSilent) onto.destroy()
    })
  }
  const server = createServer(near => {
    if (isCut) return void near.destroy()
    if (isSilent) return void near.on('error', () => undefined).resume()
    const far = connect({ port: Number(port), host: '127.0.0.1' })
    pass(near, far)
    pass(far, near)
  })
  server.on('connection', near => ends.add(near))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fallSilent: () => void (isSilent = true),
    cut: () => {
      isCut = true
      for (const end of ends) end.destroy()
    },
    openAgain: () => {
      isSilent = false
      isCut = false
    },
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const end of ends) end.destroy()
      await closed
    },
  }
}
