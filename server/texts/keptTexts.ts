import * as z from 'zod'
import type { KeyRing } from '#server/access/keys.ts'
import { changeDocument } from '#server/documents/changeDocument.ts'
import type { DocumentKey, Documents } from '#server/documents/documents.ts'
import { openBytes, sealBytes, sealedBytes } from '#server/documents/sealedBytes.ts'
import { TEXT_TYPES, type TextType } from '#shared/protocol/texts.ts'
import { newTextKey, textDigest, unwrapTextKey, wrapTextKey, type TextKey } from './textKey.ts'

/** Where a text lies: each putting has a place of its own, by the id of its command. */
export interface Place {
  meetingId: string
  requestId: string
  commandId: string
}

export interface Text {
  type: TextType
  bytes: Uint8Array
}

/** What lies apart from the text: its key, and what is to be known of it without opening it. */
const kept = z.strictObject({
  /** Null: destroyed, and the text with it; its pieces go next. */
  key: z.nullable(sealedBytes),
  type: z.enum(Object.keys(TEXT_TYPES) as [TextType, ...TextType[]]), bytes: z.int(), pieces: z.int(), digest: z.string(), issuedAt: z.int(),
})
export type Kept = z.infer<typeof kept>

/** So that no press waits in the store behind the five megabytes of a text, bytes. */
const PIECE = 256 * 1024

export const nameOf = ({ meetingId, requestId, commandId }: Place): string => `${meetingId}/${requestId}/${commandId}`
export const keyOf = (place: Place): DocumentKey => `text-key/${nameOf(place)}`
/** @param index of a piece; nothing: how all of them begin */
export const pieceOf = (place: Place, index: number | ''): DocumentKey => `text/${nameOf(place)}/${index}`
/** The key of what opens a piece, from the key of the piece. */
export const openerOf = (piece: string): string => piece.replace(/^text\//, 'text-key/').slice(0, piece.lastIndexOf('/') + '-key'.length)

/** The texts as they lie in the documents: encrypted in pieces, each text with a key of its own, which lies apart and wrapped. */
export class KeptTexts {
  readonly #documents: Documents
  readonly #ring: KeyRing

  constructor(documents: Documents, ring: KeyRing) {
    this.#documents = documents
    this.#ring = ring
  }

  /** The places of all texts that are there, also of what no log names. Asked of the keys: they are short. */
  async places(): Promise<Place[]> {
    const keys = await this.#documents.keys('text-key/')
    return keys.map(key => {
      const [, meetingId = '', requestId = '', commandId = ''] = key.split('/')
      return { meetingId, requestId, commandId }
    })
  }

  async find(place: Place): Promise<Kept | null> {
    const stored = await this.#documents.get(keyOf(place))
    return stored === null ? null : kept.parse(stored.value)
  }

  /** Puts a text, or what is missing of it where it was put before; null: it is being deleted, or its key is of another secret. */
  async put(place: Place, text: Text, issuedAt: number, again: TextKey | null = null): Promise<{ digest: string; key: TextKey; isSame: boolean } | null> {
    const { type, bytes } = text
    const made = again ?? newTextKey()
    const pieces = Math.ceil(bytes.length / PIECE)
    const own: Kept = { key: wrapTextKey(made, keyOf(place), this.#ring), type, bytes: bytes.length, pieces, digest: textDigest(made, type, bytes), issuedAt }
    // The key first: what has none is listed nowhere, and would never be swept away.
    const isNew = await this.#documents.put(keyOf(place), own, null)
    const known = isNew ? own : await this.find(place)
    const key = known === null ? null : unwrapTextKey(known.key, keyOf(place), this.#ring)
    if (known === null || key === null) return null
    if (known.digest !== textDigest(key, type, bytes)) return { digest: known.digest, key, isSame: false }
    for (let index = 0; index < pieces; index += 1) {
      const of = pieceOf(place, index)
      await this.#documents.put(of, sealBytes(bytes.subarray(index * PIECE, (index + 1) * PIECE), of, key.key), null)
    }
    return { digest: known.digest, key, isSame: true }
  }

  /**
   * Null: it is not there, or not whole; `locked`: its key is of a secret that this server was not given; `busy`: `mayHold` says
   * that there is no room for so many bytes now.
   */
  async read(place: Place, mayHold: (bytes: number) => boolean = () => true): Promise<(Text & { digest: string }) | 'locked' | 'busy' | null> {
    const known = await this.find(place)
    if (known === null || known.key === null) return null
    const key = unwrapTextKey(known.key, keyOf(place), this.#ring)
    if (key === null) return 'locked'
    if (!mayHold(known.bytes)) return 'busy'
    const bytes = Buffer.alloc(known.bytes)
    let length = 0
    for (let index = 0; index < known.pieces; index += 1) {
      const of = pieceOf(place, index)
      const part = openBytes((await this.#documents.get(of))?.value, of, key.key)
      if (part === null) return null
      length += part.copy(bytes, length)
    }
    return textDigest(key, known.type, bytes) === known.digest ? { type: known.type, bytes, digest: known.digest } : null
  }

  /** The key first, and at once: whatever is left of the text after a crash, nobody can read it, and the next sweep finds it. */
  async destroy(place: Place): Promise<void> {
    // Whatever another server has made of it meanwhile, as wrapping it with a new secret.
    const known = await changeDocument(this.#documents, keyOf(place), value => (value === null ? null : { ...kept.parse(value), key: null }))
    if (known === null) return
    for (let index = 0; index < known.pieces; index += 1) await this.#documents.delete(pieceOf(place, index))
    await this.#documents.delete(keyOf(place))
    this.#documents.letGo()
  }
}
