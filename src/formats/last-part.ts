import { remembering } from '../text/remember.ts'

/** The last part of a code or an address, lower case: `drol:caption` and `http://…/descriptionrole/caption` are both `caption`. */
export const lastPart = remembering((written) =>
  written.slice(Math.max(written.lastIndexOf(':'), written.lastIndexOf('/')) + 1).toLowerCase(),
)
