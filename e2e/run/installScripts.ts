/** Packages that bring a script to be run when they are installed. None is run (see .npmrc): each stands here with why it can do without. */
export const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'It puts its program in the place of the script that starts it, for a quicker start from a shell; tsx starts the program itself.',
}
