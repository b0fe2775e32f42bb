import { lookup as ask, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import addresses from 'ipaddr.js'

/** What the registry of addresses sets aside and ipaddr.js calls an address like others. */
const ASIDE = ['198.18.0.0/15', '2001::/23', '3fff::/20'].map(range => addresses.parseCIDR(range))
/** Of version 6 nothing else is given out for the whole world. */
const WORLD = addresses.parseCIDR('2000::/3')

type Range = ReturnType<typeof addresses.parseCIDR>
type Address = ReturnType<typeof addresses.parse>

/** Whether a range holds an address; of another version it holds none. */
const isIn = (address: Address, [first, bits]: Range): boolean => address.kind() === first.kind() && (address as { match(of: Address, bits: number): boolean }).match(first, bits)

/** Is this an address of the open internet? Not this machine, its network, nor what a cloud tells its machines at. */
export function isPublic(address: string): boolean {
  if (!addresses.isValid(address)) return false
  const parsed = addresses.process(address)
  if (parsed.range() !== 'unicast' || ASIDE.some(range => isIn(parsed, range))) return false
  return parsed.kind() === 'ipv4' || isIn(parsed, WORLD)
}

/** The address may not be asked. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic'
}

type Resolve = (name: string, options: { all: true; family?: number }, answer: (fault: NodeJS.ErrnoException | null, found: LookupAddress[]) => void) => void

/**
 * Finds the address of a name, once, and hands on what it has checked: whoever owns the name may answer the next question with
 * another one. A name that has any address that is not public is refused.
 */
export function publicLookup(resolve: Resolve = ask): LookupFunction {
  return (name, options, answer) => {
    resolve(name, { all: true, ...(typeof options.family === 'number' ? { family: options.family } : {}) }, (fault, found) => {
      const first = found?.[0]
      if (fault !== null || first === undefined) return answer(fault ?? new NotPublic(), '', 0)
      if (!found.every(({ address }) => isPublic(address))) return answer(new NotPublic(), '', 0)
      if (options.all === true) answer(null, found)
      else answer(null, first.address, first.family)
    })
  }
}

/** A host that is an address is never looked up, so it is asked about beforehand. */
export function isRefused(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) !== 0 && !isPublic(host)
}
