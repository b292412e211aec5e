/** The page of a link that opens nothing any more; fetched by those alone who meet one. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../localize/locale.ts';
import { FrameNotice } from './frame-notice.element.ts';

const sentences: Record<Locale, string> = {
  vi: 'Liên kết này đã được dùng hoặc đã hết hạn nên không mở được nữa. Trên máy đang có bản nháp, hãy bấm “Làm tiếp trên máy khác” để lấy liên kết mới.',
  en: 'This link has been used or has expired, so it opens nothing any more. On the device that has the draft, press “Continue on another device” for a new one.',
  'zh-Hans': '此链接已使用或已过期，无法再打开。请在有草稿的设备上点击“在其他设备上继续”获取新链接。',
};

class LinkOver extends FrameNotice {
  override render(): TemplateResult {
    const { locale } = this.text;
    return html`<div class="root" lang=${locale}>
      <div class="alert error" role="alert"><p>${sentences[locale]}</p></div>
    </div>`;
  }
}

/** Never settles: another try would be refused as this one was, so there is nothing to go on with. */
export function showLinkOver(locale: Locale): Promise<never> {
  customElements.define('hcc-link-over', LinkOver);
  const notice = new LinkOver();
  notice.locale = locale;
  document.body.replaceChildren(notice);
  return new Promise(() => {});
}
