import { EncryptJWT, jwtDecrypt } from 'jose'
import type * as z from 'zod'

/** What a browser carries for us for a while and can neither read nor change: written as it is shortest, read as it is used. */
export class Sealed<Written extends Record<string, unknown>, Read> {
  readonly #key: Uint8Array
  readonly #purpose: string
  readonly #schema: z.ZodType<Read, Written>

  /** @param purpose what is sealed for another opens nothing here */
  constructor(key: Uint8Array, purpose: string, schema: z.ZodType<Read, Written>) {
    this.#key = key
    this.#purpose = purpose
    this.#schema = schema
  }

  close(value: Written, lastsS: number): Promise<string> {
    return new EncryptJWT(value).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setAudience(this.#purpose).setExpirationTime(`${lastsS}s`).encrypt(this.#key)
  }

  /** Null: not ours, of another purpose, changed, or too old; all the same to us. */
  async open(text: string | undefined): Promise<Read | null> {
    if (text === undefined) return null
    try {
      const { payload } = await jwtDecrypt(text, this.#key, { audience: this.#purpose, requiredClaims: ['exp'], keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] })
      return this.#schema.parse(payload)
    } catch {
      return null
    }
  }
}
