import { compile } from 'proxy-addr'

/** Is the word of this address about whom it speaks for taken? The first is who is connected with us, hop 0. */
export type Trust = (address: string, hop: number) => boolean

/** Where no proxy is named, nobody's word is taken. */
export const trustNobody: Trust = () => false

/**
 * `TRUST_PROXY` as Express understands it: how many proxies stand in front, or their addresses and subnets. Null when it is
 * neither, or would take the word of everybody: then whoever wants no limit names another address with each request.
 */
export function trustOf(setting: string): Trust | null {
  if (/^\d+$/.test(setting)) return setting.length > 2 ? null : (_address, hop) => hop < Number(setting)
  try {
    return compile(setting.split(',').map(one => one.trim()))
  } catch {
    return null // `true`, `*`, a subnet of everybody, or no address
  }
}
