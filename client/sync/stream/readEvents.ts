/** Reads server-sent events as they come. Rejects when the line is cut. */
export async function readEvents(body: ReadableStream<Uint8Array>, onSign: () => void, onEvent: (event: string, message: unknown) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    onSign()
    const frames = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = frames.pop() ?? ''
    for (const frame of frames) {
      const [, event, data] = /^event: (.+)\ndata: (.+)$/.exec(frame) ?? [] // a comment says only that the line is alive
      if (event !== undefined && data !== undefined) onEvent(event, JSON.parse(data))
    }
  }
}
