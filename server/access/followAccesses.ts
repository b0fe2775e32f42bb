import type { DocumentKey, Documents } from '#server/documents/documents.ts'

/** Hears of every access of which a document of this kind, `KIND/MEETING/ACCESS`, was put or deleted, on any node. */
export function followAccesses(documents: Documents, kind: DocumentKey & `${string}/`, onChange: (meetingId: string, accessId: string) => void): () => void {
  return documents.follow(kind, key => {
    const [, meetingId, accessId] = key.split('/')
    if (meetingId !== undefined && accessId !== undefined) onChange(meetingId, accessId)
  })
}
