import { browserSwitch } from '#client/ui/browserSwitch.ts'

/** Whether this browser may sound when its delegation is called. */
export const { isOn: isSoundOn, turn: setSoundOn, useIsOn: useSoundOn } = browserSwitch('rostrum:sound')
