/** Over the tracker on a page of the Center itself: a heading, and the languages each by its own name. */
import { html, type TemplateResult } from 'lit';
import { speakOnOwnPage } from './own-page-locale.ts';

const languages = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
  ['zh-Hans', '中文'],
] as const;

/** @param label of the choice of language, for those who hear it. */
export const pageHead = (
  title: string,
  label: string,
  locale: string,
  speak: (locale: string) => void,
): TemplateResult => {
  const choose = (tag: string): void => {
    speak(tag);
    speakOnOwnPage(tag);
  };
  return html`<header class="page-head">
    <h1>${title}</h1>
    <div class="languages no-print" role="group" aria-label=${label}>
      ${languages.map(
        ([tag, name]) =>
          html`<button class="button plain" type="button" lang=${tag} aria-pressed=${tag === locale} @click=${() => choose(tag)}>${name}</button>`,
      )}
    </div>
  </header>`;
};
