/** For tests in the browser: the page as it is with the reader's own colours, as Windows' contrast themes set them. */
import { defineBrowserCommand } from '@vitest/browser-playwright';

export const forceColours = defineBrowserCommand<[isForced: boolean]>(({ page }, isForced) =>
  page.emulateMedia({ forcedColors: isForced ? 'active' : null }),
);
