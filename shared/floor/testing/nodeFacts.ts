import { hash } from 'node:crypto'
import type { Context } from '../decision.ts'

export function sha256(text: string): string {
  return hash('sha256', text, 'base64url')
}

/** The seed that a node would have made for the entry of a version. */
export function seedAt(version: number): string {
  return sha256(`seed ${version}`)
}

/** What only a node knows, for the entry of a version. */
export function nodeFacts(version: number): Pick<Context, 'head' | 'commitment' | 'hash'> {
  return { head: sha256(`head ${version - 1}`), commitment: sha256(seedAt(version)), hash: sha256 }
}
