/** Finding and printing, and the keys that can be turned off. */
export const chairTools = {
  'chair.find': 'Find',
  'chair.print': 'Print the list',
  'key.find-too': 'Ctrl K',
  'keys.find-too': 'Finds a delegation, or what to do; so does /',
  'key.print': 'Ctrl P',
  'keys.print': 'Prints the list of speakers',
  'keys.space-switch': 'Space presses the large button',
  'keys.space-on': 'Turn it off if you dictate, or press it by accident. On a control that has the focus it goes on working.',
  'keys.space-off': 'Turned off in this browser: Space presses the control that has the focus, and nothing else.',
  'key.find': '/',
  'keys.find': 'Finds a delegation, or what to do, and does it',
  'chair.screens-up': 'up to date',
  'chair.screens-lost': '{all, select, 1 {the screen is not heard of} other {{n, plural, one {one not heard of} other {# not heard of}}}}',
  'chair.screens-behind': '{all, select, 1 {the screen is behind} other {{n, plural, one {one behind} other {# behind}}}}',
  'chair.screens-black': '{all, select, 1 {the screen is black} other {{n, plural, one {one black} other {# black}}}}',
  'chair.screens-other': '{all, select, 1 {the screen shows something else} other {{n, plural, one {one shows something else} other {# show something else}}}}',
} as const
