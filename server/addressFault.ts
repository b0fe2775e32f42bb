import { ConfigFault } from './config.ts'

/** In words, why it cannot listen there; anything else as it is. @param of how the names of the two settings begin */
export function addressFault(cause: unknown, { host, port }: { host: string; port: number }, of: '' | 'METRICS_' = ''): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  if (code === 'EADDRINUSE') return new ConfigFault(`Port ${port} of ${host} is taken by another program. Stop that, or set ${of}PORT to another one.`, { cause })
  if (code === 'EACCES') return new ConfigFault(`Port ${port} may not be used without more rights. Set ${of}PORT to one above 1023.`, { cause })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new ConfigFault(`${host} is no address of this machine. Set ${of}HOST to one of its own.`, { cause })
  return cause
}
