import { LIMITS, type Choice } from './readAs.ts'
import type { Answered, Asked } from './readWorker.ts'

/** No list takes a reader so long, ms; on the slowest laptop one of 10,000 rows takes a tenth of it. */
const PATIENCE_MS = 30_000

/** Reads a file beside the window. One that takes too long is given up, and its reader with it. */
export async function readFile(file: Blob, choice: Choice): Promise<Answered> {
  if (file.size > LIMITS.bytes) return { unread: 'too-large', row: null }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('readWorker.ts', import.meta.url), { type: 'module' })
  try {
    return await new Promise<Answered>(resolve => {
      setTimeout(() => resolve({ unread: 'too-slow', row: null }), PATIENCE_MS)
      worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => resolve(data))
      // Its own parts did not arrive, or it broke.
      worker.addEventListener('error', () => resolve({ unread: 'damaged', row: null }))
      worker.postMessage({ bytes, choice } satisfies Asked, [bytes.buffer])
    })
  } finally {
    worker.terminate()
  }
}
