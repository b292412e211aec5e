/** A partner's page before and after it carries our elements: the same words, picture and sheet. */
import { loaderTag } from '../../gallery/pages.ts';

export interface HostPage {
  readonly name: string;
  readonly what: string;
  readonly html: (center: string) => string;
}

const paragraph =
  'Khách hàng chuyển nhà, xây nhà hay mở xưởng thường cần một giấy tờ của Nhà nước trước khi ký hợp đồng điện mới. Trang này gom lại những việc đó, theo thứ tự, và nói rõ mỗi việc mất bao lâu, tốn bao nhiêu.';
/** The largest thing that is painted: a picture of 900 × 300 px, drawn, not fetched. */
const picture = `<img alt="" width="900" height="300" src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><rect width="900" height="300" fill="#dce6ee"/><text x="40" y="170" font-size="64">Vịnh Xanh</text></svg>')}">`;

/** The heights are what docs/embedding.md advises: room that is kept before an element has come. */
const page = (
  head: string,
  above: string,
  below: string,
): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Vịnh Xanh</title><link rel="icon" href="data:,">
<style>body { margin: 0 auto; max-width: 900px; font: 16px/1.5 system-ui } hcc-procedure-finder { display: block; min-block-size: 200px } hcc-procedure-card { display: block; min-block-size: 420px }</style>${head}</head>
<body><h1>Giấy tờ cho nhà mới</h1>${picture}${above}${`<p>${paragraph}</p>`.repeat(8)}${below}</body></html>`;

export const hostPages: readonly HostPage[] = [
  { name: 'before', what: 'the page alone', html: () => page('', '<div style="min-block-size:200px"></div>', '') },
  {
    name: 'finder',
    what: 'with the finder in the first view',
    html: (center) => page(loaderTag(center), '<hcc-procedure-finder></hcc-procedure-finder>', ''),
  },
  {
    name: 'card-below',
    what: 'with a card and the form below the first view',
    html: (center) =>
      page(
        loaderTag(center),
        '<div style="min-block-size:200px"></div>',
        '<hcc-procedure-card procedure="1.001193"></hcc-procedure-card><hcc-dossier-form procedure="1.001193"></hcc-dossier-form>',
      ),
  },
];
