/** The words of this language that not every window needs, file by file. */
export const files = import.meta.glob(['./*.ts', '!./{files,floor,language,names,screen,speech,status}.ts'])
