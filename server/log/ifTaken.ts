import { StoreAway } from './meetingLog.ts'

/** What is put down only to spare work: where the store takes nothing now, that work is done once more. */
export async function ifTaken(put: Promise<unknown>): Promise<void> {
  try {
    await put
  } catch (cause) {
    if (!(cause instanceof StoreAway)) throw cause
  }
}
