/** What stands around each page: the contents on the left, the page, nothing that needs a script. */
import { chapters, pathOf } from './contents.ts';

export const shell = ({
  title,
  source,
  body,
}: {
  title: string;
  source: string;
  body: string;
}): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – HCC</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="site.css">
</head>
<body>
<a class="skip" href="#page">To the page</a>
<nav aria-label="Contents">
<p><a href="index.html"><b>HCC</b></a></p>
${chapters.map((chapter) => `<h2>${escape(chapter.title)}</h2>\n<ul>${chapter.pages.map((page) => item(page, page.source === source)).join('')}</ul>`).join('\n')}
</nav>
<main id="page">
${body}
</main>
</body>
</html>
`;

const item = ({ title, source }: { title: string; source: string }, isHere: boolean): string =>
  `<li><a href="${pathOf(source)}"${isHere ? ' aria-current="page"' : ''}>${escape(title)}</a></li>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => escapes[char] ?? char);
