/** How Redis answers TIME: seconds and microseconds, and nothing else it answers looks so. */
const TIME = /\*2\r\n\$10\r\n(\d{10})\r\n(?=\$\d\r\n\d+\r\n)/g

/** What Redis answers, with its clock so many seconds off: what a node sees of a store whose clock jumped. */
export function shiftedTime(bytes: Buffer, seconds: number): Buffer {
  if (seconds === 0 || !bytes.includes('*2\r\n$10\r\n')) return bytes
  return Buffer.from(bytes.toString('latin1').replaceAll(TIME, (_, now: string) => `*2\r\n$10\r\n${Number(now) + seconds}\r\n`), 'latin1')
}
