import type { TextRow } from '#shared/importing/rows.ts'

/** The encodings that lists come in; a spreadsheet of another country saves what its system is set to. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251', 'windows-1256', 'gb18030'] as const
export type Encoding = (typeof ENCODINGS)[number]

export const SEPARATORS = [',', ';', '\t'] as const
export type Separator = (typeof SEPARATORS)[number]

/** What whoever imports has chosen, where what was found is not right. */
export interface Choice {
  encoding?: Encoding
  separator?: Separator
  sheet?: string
}

/** How a file was read. */
export type ReadAs = { kind: 'text'; encoding: Encoding; separator: Separator } | { kind: 'workbook'; sheet: string; sheets: readonly string[] }

/** A file as rows of texts; nothing is known yet of what they mean. */
export interface FileRows {
  readAs: ReadAs
  rows: readonly TextRow[]
  /** Rows without any text, which are passed over. */
  blank: number
}

/** Why a file is not read. Nothing of it is taken then. */
export const UNREAD_CODES = [
  'too-large', 'too-many-rows', 'too-wide', 'unpacks-too-large', 'no-rows', 'not-text', 'not-a-list', 'not-a-workbook', 'old-workbook', 'damaged', 'quotes', 'too-slow',
] as const
export type UnreadCode = (typeof UNREAD_CODES)[number]

/** Thrown while a file is read, and caught where it was asked for. */
export class Unread extends Error {
  readonly code: UnreadCode
  /** The row of the file where it is, from 1. */
  readonly row: number | null

  constructor(code: UnreadCode, row: number | null = null) {
    super(code)
    this.code = code
    this.row = row
  }
}

/** What is read of a file, at most. The list of all who ever spoke at the Council would be smaller. */
export const LIMITS = {
  bytes: 5 * 1024 * 1024,
  rows: 10_000,
  columns: 64,
  /** Of a cell; more than any may have, so that it is too long whether it was cut or not. */
  signs: 20_000,
  /** Of the parts of a workbook that are read, unpacked; a list of so many rows needs a fifth of it. */
  unpackedBytes: 48 * 1024 * 1024,
} as const
