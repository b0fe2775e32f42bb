import { Unread, type Choice, type FileRows, type UnreadCode } from './readAs.ts'
import { readRows } from './readRows.ts'

export interface Asked {
  bytes: Uint8Array
  choice: Choice
}
export type Answered = { read: FileRows } | { unread: UnreadCode; row: number | null }

/** A file is read beside the window, which goes on meanwhile; whatever a file does to its reader, it does to nothing else. */
self.addEventListener('message', ({ data: { bytes, choice } }: MessageEvent<Asked>) => self.postMessage(answerOf(bytes, choice), { transfer: [] }))

function answerOf(bytes: Uint8Array, choice: Choice): Answered {
  try {
    return { read: readRows(bytes, choice) }
  } catch (error) {
    if (error instanceof Unread) return { unread: error.code, row: error.row }
    return { unread: 'damaged', row: null } // a fault in a reader, which only an odd file brings out
  }
}
