/** Of a tab, until the way in has said it. */
const KEY = 'rostrum:signedOut'

export type SignedOut = 'here' | 'everywhere'

/** The way in, which comes next in this tab, says it. */
export function saySignedOut(signedOut: SignedOut): void {
  try {
    sessionStorage.setItem(KEY, signedOut)
  } catch {
    // where a browser keeps nothing, it says nothing
  }
}

/** How this tab came to the way in, if it was signed out; told once. */
export function takeSignedOut(): SignedOut | null {
  try {
    const kept = sessionStorage.getItem(KEY)
    sessionStorage.removeItem(KEY)
    return kept === 'here' || kept === 'everywhere' ? kept : null
  } catch {
    return null
  }
}
