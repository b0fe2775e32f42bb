import { connect } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'

/** Tells the private Redis of a server how soon it writes to the disk. */
export async function setAppendfsync(dataDir: string, how: 'always' | 'everysec'): Promise<void> {
  const line = connect(join(dataDir, 'redis.sock'))
  line.write(`CONFIG SET appendfsync ${how}\r\n`)
  const [answer] = (await once(line, 'data')) as [Buffer]
  line.destroy()
  if (!answer.toString().startsWith('+OK')) throw new Error(`Redis: ${answer.toString()}`)
}
