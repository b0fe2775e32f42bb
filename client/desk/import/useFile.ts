import { useRef, useState } from 'react'
import type { Choice, ReadAs } from './reading/readAs.ts'
import { readyFile, type Ready } from './readyFile.ts'

export type FileState = { kind: 'none' } | { kind: 'reading'; name: string } | { kind: 'ready'; name: string; ready: Ready; turn: number }

export interface FileHand {
  state: FileState
  /** How the file was read, or was last to be read; null: there is no choice. */
  readAs: ReadAs | null
  take: (file: File) => void
  /** Reads the same file otherwise. */
  again: (choice: Choice) => void
}

/** Where a text is not read at all, another encoding or separator may be the answer. */
const ANY: ReadAs = { kind: 'text', encoding: 'utf-8', separator: ',' }

/** The file that is imported, as far as it is read; of two that were asked for, the last. */
export function useFile(): FileHand {
  const [state, setState] = useState<FileState>({ kind: 'none' })
  const [readAs, setReadAs] = useState<ReadAs | null>(null)
  const asked = useRef<{ file: File; choice: Choice } | null>(null)
  const turn = useRef(0)
  const read = async (file: File, choice: Choice): Promise<void> => {
    asked.current = { file, choice }
    turn.current += 1
    const mine = turn.current
    const { name } = file
    setState({ kind: 'reading', name })
    const ready = await readyFile(file, choice)
    if (mine !== turn.current) return
    setState({ kind: 'ready', name, ready, turn: mine })
    setReadAs(before => ('read' in ready ? ready.read.readAs : (before ?? (ready.no === 'quotes' || ready.no === 'not-text' ? ANY : null))))
  }
  return {
    state, readAs,
    take: file => {
      setReadAs(null)
      void read(file, {})
    },
    again: choice => {
      setReadAs(before => (before?.kind === 'text' ? { ...before, ...choice } : before))
      if (asked.current !== null) void read(asked.current.file, { ...asked.current.choice, ...choice })
    },
  }
}
