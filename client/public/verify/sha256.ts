import { sha256 as digest } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 in base64url, at once: what the platform has takes its time with each, and over plain http is not there at all. */
export function sha256(text: string): string {
  return btoa(String.fromCharCode(...digest(utf8ToBytes(text)))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
