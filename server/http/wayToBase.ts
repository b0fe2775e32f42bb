/**
 * How a page finds what lies beside all pages: by its own path up to the folder of all, so that it is right below any path
 * that a proxy has taken off and told nobody of. Where the base is known it is that, for then it is right also at the base
 * without its last slash.
 */
export function wayToBase(path: string, base: string | null): string {
  return base ?? ('../'.repeat(path.split('/').length - 2) || './')
}
