import type { Locale } from '@hcc/schemas';
import type { Center } from '../ports.ts';
import { basePathOf } from '../http/base-url.ts';
import { escapeHtml, htmlResponse, stylesheet } from './html.ts';

const words = {
  vi: {
    lead: 'Dịch vụ của Trung tâm, đặt được trên bất kỳ trang web nào.',
    track: 'Tra cứu hồ sơ',
    verify: 'Kiểm tra kết quả',
    scorecard: 'Bảng điểm công khai',
    desk: 'Bàn làm việc của cán bộ',
    contract: 'Hợp đồng API (OpenAPI)',
    health: 'Tình trạng dịch vụ',
  },
  en: {
    lead: "The Center's services, on any website.",
    track: 'Track a dossier',
    verify: 'Verify a result',
    scorecard: 'Public scorecard',
    desk: "Officers' desk",
    contract: 'API contract (OpenAPI)',
    health: 'Service health',
  },
  'zh-Hans': {
    lead: '中心的服务，可置于任何网站。',
    track: '查询档案',
    verify: '核验结果',
    scorecard: '公开评分表',
    desk: '工作人员办公台',
    contract: 'API 合约 (OpenAPI)',
    health: '服务状态',
  },
} satisfies Record<Locale, Record<string, string>>;

export function homePage(center: Center, locale: Locale): Response {
  const text = words[locale];
  const basePath = basePathOf({ center });
  const link = (href: string, label: string): string =>
    `<li><a href="${basePath}${href}">${escapeHtml(label)}</a></li>`;
  return htmlResponse({
    title: center.name[locale] ?? center.name.vi,
    lang: locale,
    head: stylesheet(basePath),
    body: `<main><h1>${escapeHtml(center.name[locale] ?? center.name.vi)}</h1><p>${escapeHtml(text.lead)}</p><ul>${link('/track', text.track)}${link('/verify', text.verify)}${link('/scorecard', text.scorecard)}${link('/desk', text.desk)}${link('/openapi.json', text.contract)}${link('/readyz', text.health)}</ul></main>`,
  });
}
