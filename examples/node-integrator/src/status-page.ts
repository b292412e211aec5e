import { createHash } from 'node:crypto';
import type { DossierBook } from './dossier-book.ts';
import { words } from './words.ts';

/** The page needs no script: it asks to be loaded again. */
export function statusPage(
  book: DossierBook,
  endpointId: string | null,
): { headers: Record<string, string>; body: string } {
  const { columns } = words;
  const dossiers = book
    .dossiers()
    .map(({ code, procedureCode, status, sequence, dueAt }) => [
      `<code>${escape(code)}</code>`,
      `<code>${escape(procedureCode)}</code>`,
      `<span class="status ${escape(status)}">${escape(words.status[status] ?? status)}</span>`,
      String(sequence),
      dueAt === null ? '–' : escape(moment(dueAt)),
    ]);
  const events = book
    .events()
    .map(({ happenedAt, type, dossierCode, sequence, standing }) => [
      escape(moment(happenedAt)),
      `<code>${escape(type)}</code>`,
      `<code>${escape(dossierCode)}</code>`,
      String(sequence),
      `<span class="${standing}">${words.standing[standing]}</span>`,
    ]);
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    body: `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3">
<title>${words.title}</title>
<style>${style}</style>
</head>
<body>
<p class="sample">${words.sampleNote}</p>
<main>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="link ${endpointId === null ? 'waiting' : 'connected'}">${endpointId === null ? words.waiting : escape(words.connected(endpointId))}</p>
<h2>${words.dossiers}</h2>
${table([columns.code, columns.procedure, columns.status, columns.sequence, columns.due], dossiers, words.noDossiers)}
<h2>${words.events}</h2>
${table([columns.happened, columns.type, columns.code, columns.sequence, columns.standing], events, words.noEvents)}
<p><a href="/events.json">${words.asJson}</a></p>
</main>
</body>
</html>`,
  };
}

const table = (heads: string[], rows: string[][], empty: string): string =>
  rows.length === 0
    ? `<p class="empty">${empty}</p>`
    : `<div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('\n')}</tbody></table></div>`;

const format = new Intl.DateTimeFormat('vi', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' });

const moment = (instant: string): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : format.format(date);
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

const style = `
*{box-sizing:border-box}
body{margin:0;color:#1d2733;background:#f6f7f9;font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.sample{margin:0;padding:6px 20px;font-size:13px;text-align:center;color:#dfe6ee;background:#1d2733}
main{max-width:1040px;margin:0 auto;padding:36px 20px 64px}
h1{margin:0 0 8px;font-size:28px;line-height:1.25;letter-spacing:-.01em}
h2{margin:36px 0 12px;font-size:18px}
.lead{margin:0 0 14px;color:#586574}
.link{display:inline-block;margin:0;padding:5px 12px;border-radius:99px;font-size:14px;overflow-wrap:anywhere}
.connected{color:#17603a;background:#e2f3e9}.waiting{color:#7a4b00;background:#fdf0d7}
.scroll{overflow-x:auto;background:#fff;border:1px solid #dde2e8;border-radius:8px}
table{width:100%;border-collapse:collapse;font-size:14.5px}
th,td{padding:10px 14px;text-align:start;white-space:nowrap;border-bottom:1px solid #eceff3}
th{color:#586574;font-weight:600;font-size:13px}
tbody tr:last-child td{border-bottom:0}
code{font:13.5px/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace}
.status{padding:3px 10px;border-radius:99px;background:#e7edf5}
.status.returned,.status.completed{color:#17603a;background:#e2f3e9}
.status.notAccepted,.status.stopped,.status.withdrawn{color:#8c2018;background:#fbe6e4}
.late,.repeated{color:#7a4b00}
.empty{margin:0;padding:22px;color:#586574;background:#fff;border:1px solid #dde2e8;border-radius:8px}
a{color:#0b5394}`;
