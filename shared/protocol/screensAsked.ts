import * as z from 'zod/mini'
import { language } from '#shared/floor/language.ts'
import { version } from '#shared/floor/scalars.ts'
import { screenId, screenMessage, screenName, screenRefusal, screenView } from './screens.ts'

/** `screen:sign`: the screen is up, and has drawn so much. `name` is what its address calls it. */
export const screenSign = z.strictObject({ screenId, name: z.nullable(screenName), version, language, view: screenView, isBlack: z.boolean() })
export type ScreenSign = z.infer<typeof screenSign>

/** `screen:steer`: one thing that is wanted of a screen; of all of them where `screenId` is null. */
export const screenSteer = z.strictObject({
  screenId: z.nullable(screenId),
  want: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('identify') }),
    z.strictObject({ kind: z.literal('language'), language: z.nullable(language) }),
    z.strictObject({ kind: z.literal('view'), view: z.nullable(screenView) }),
    z.strictObject({ kind: z.literal('message'), text: z.nullable(screenMessage) }),
    z.strictObject({ kind: z.literal('black'), isBlack: z.boolean() }),
  ]),
})
export type ScreenSteer = z.infer<typeof screenSteer>
export type ScreenWant = ScreenSteer['want']

/** Answer to `screen:steer`. */
export const screenSteerReply = z.union([z.strictObject({ ok: z.literal(true) }), screenRefusal])
export type ScreenSteerReply = z.infer<typeof screenSteerReply>
