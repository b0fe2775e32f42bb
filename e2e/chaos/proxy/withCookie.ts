const BEGINS = /^(?:GET|POST|PUT|DELETE) \S+ HTTP\/1\.1\r\n/

/** The cookie a browser would send with each request: the client in this process has no jar of its own. A frame of a socket never begins so. */
export function withCookie(bytes: Buffer, cookie: string): Buffer {
  const first = BEGINS.exec(bytes.toString('latin1', 0, Math.min(bytes.length, 2000)))?.[0]
  if (first === undefined || cookie === '') return bytes
  return Buffer.concat([bytes.subarray(0, first.length), Buffer.from(`cookie: ${cookie}\r\n`), bytes.subarray(first.length)])
}
