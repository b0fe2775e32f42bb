/** Why the store cannot be opened, in words for whoever started the server; ends with what to do about it. */
export class StoreFault extends Error {
  override readonly name = 'StoreFault'
}
