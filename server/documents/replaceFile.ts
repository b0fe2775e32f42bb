import { basename, dirname } from 'node:path'
import { replaceFiles } from './replaceFiles.ts'

/** Puts a text into a file (mode 600) so that after a crash there is the old or the new one, whole. */
export function replaceFile(path: string, text: string): Promise<void> {
  return replaceFiles(dirname(path), new Map([[basename(path), text]]))
}
