/** The address of a request below the base, whether or not a proxy has taken that off already. */
export function withoutBase(url: string, base: string | null): string {
  if (base === null) return url
  const bare = base.slice(0, -1)
  const rest = url.slice(bare.length)
  return url.startsWith(bare) && /^([/?]|$)/.test(rest) ? rest.replace(/^(?!\/)/, '/') : url
}
