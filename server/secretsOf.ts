import type { Config } from './config.ts'

/** A shorter one would be found in words that are none. */
const LEAST = 8

/** Of a Redis, and of its Sentinels: an address of several is none that `URL` could take apart. */
const PASSWORDS = /(?<=:\/\/[^/@]*:)[^/@]+(?=@)|(?<=[?&](?:sentinelP|p)assword=)[^&]+/g

/** What of the settings must stand in no line that is printed: it cannot be told by its looks. */
export function secretsOf({ secrets, redisUrl, staff, news }: Pick<Config, 'secrets' | 'redisUrl' | 'staff' | 'news'>): string[] {
  const passwords = redisUrl?.match(PASSWORDS) ?? []
  return [...(secrets ?? []), ...hookSecrets(news), staff?.clientSecret ?? '', ...passwords, ...passwords.map(decoded)].filter(({ length }) => length >= LEAST)
}

/** What they are signed with, as it was written, and the address: many a receiver is known by nothing else. */
function hookSecrets({ hooks }: Config['news']): string[] {
  return (hooks ?? []).flatMap(({ url, keys }) => [url.href].concat(keys.map(key => Buffer.from(key).toString('base64').replace(/=+$/, ''))))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // no address of a Redis, as the start will say
  }
}
