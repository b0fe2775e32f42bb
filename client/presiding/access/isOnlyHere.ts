/** Whether a host, as an address names it, is the machine itself: no other can reach it by that name. */
export const isOnlyHere = (hostname: string): boolean => /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname)
