import { contentSecurityPolicy } from './content-security-policy.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => escapes[char] ?? char);

/** The look of the Center's own pages. */
export const stylesheet = (basePath: string): string => `<link rel="stylesheet" href="${basePath}/page.css">`;

export const moduleOf = (basePath: string, path: string): string =>
  `<script type="module" src="${basePath}/embed/${path}"></script>`;

export interface Page {
  title: string;
  lang?: string;
  /** Finished HTML: everything that came from outside is escaped. */
  head?: string;
  body: string;
  /** Who may show this page in a frame; nobody when empty. */
  frameAncestors?: readonly string[];
  status?: number;
}

export const htmlResponse = ({
  title,
  lang = 'vi',
  head = '',
  body,
  frameAncestors = [],
  status = 200,
}: Page): Response =>
  new Response(
    `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(frameAncestors),
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
      },
    },
  );
