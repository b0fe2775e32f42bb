import { keysFrom, type Keys } from './access/keys.ts'
import { checkSecret } from './access/secretCheck.ts'
import { forgetSecretsBefore, keptSecrets, type Secrets } from './access/secretFile.ts'
import type { Config } from './config.ts'
import type { Store } from './store/openStore.ts'
import { lockedWords, rewrapTextKeys } from './texts/rewrapTextKeys.ts'

export interface Prepared {
  /** What sessions and codes are good by. */
  secrets: Secrets
  keys: Keys
  /** The store had another one: all codes are made anew with this. */
  isNewSecret: boolean
}

/** Once at each start, whatever serves then: which secrets there are, and that the store goes with them. Says its warnings. */
export async function prepare({ dataDir, hasNewCodes, hasNewSecret, secrets: given }: Config, store: Pick<Store, 'documents' | 'warnings'>): Promise<Prepared> {
  for (const warning of store.warnings) process.stderr.write(`Warning: ${warning}\n`)
  const [secret, ...before] = given ?? (await keptSecrets(dataDir, { isNew: hasNewSecret }))
  const isAlone = given === null && hasNewSecret && hasNewCodes
  const secrets: Secrets = [secret, ...(isAlone ? [] : before)]
  const keys = keysFrom(secret, secrets.slice(1))
  const { isOther: isNewSecret, warning } = await checkSecret(store.documents, keys, hasNewCodes)
  if (warning !== null) process.stderr.write(`Warning: ${warning}\n`)
  // Texts stay readable whatever becomes of codes: their keys go over to the newest secret before another is forgotten.
  const locked = await rewrapTextKeys(store.documents, keysFrom(secret, before).text)
  if (locked > 0) process.stderr.write(`Warning: ${lockedWords(locked)}\n`)
  if (isAlone) await forgetSecretsBefore(dataDir)
  return { secrets, keys, isNewSecret }
}
