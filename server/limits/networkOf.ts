import addresses from 'ipaddr.js'

/** Whoever has one address of version 6 has 2^64 of them: they count as one. One of version 4 is one, however it is written. */
export function networkOf(address: string): string {
  if (!addresses.isValid(address)) return 'unknown'
  const parsed = addresses.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).map(byte => byte.toString(16).padStart(2, '0')).join('')
}
