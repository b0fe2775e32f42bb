import { browserSwitch } from '#client/ui/browserSwitch.ts'

/** That the space bar presses the large button wherever the focus is: it is a sign too, for somebody who dictates (WCAG 2.1.4). */
export const { isOn: isSpaceOn, turn: setSpace, useIsOn: useSpaceOn } = browserSwitch('rostrum:space-key')
