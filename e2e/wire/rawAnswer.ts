import { connect } from 'node:net'

/** Sends these bytes to a server; resolves with all that comes back until the line is closed, which the bytes must ask for or provoke. */
export function rawAnswer(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise(resolve => {
    const line = connect(Number(port), hostname, () => line.write(bytes, 'latin1'))
    let text = ''
    line.setEncoding('latin1')
    line.on('data', chunk => (text += String(chunk)))
    line.on('error', () => undefined) // it may be cut in the middle of what is sent
    line.on('close', () => resolve(text))
  })
}
