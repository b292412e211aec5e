import type { Preview } from '@storybook/web-components-vite';
import { elementPage } from './element-page.ts';
import { checkInEveryDress } from './every-dress.ts';
import { leaveScene, loadScene } from './story-center.ts';
import { applyTheme, themes } from './themes.ts';

const width = (pixels: number, name: string) => ({
  name: `${pixels} ${name}`,
  styles: { width: `${pixels}px`, height: '900px' },
});

const preview: Preview = {
  tags: ['autodocs'],
  loaders: [loadScene],
  beforeEach: () => leaveScene,
  afterEach: checkInEveryDress,
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = String(globals['locale']);
      applyTheme(String(globals['theme']));
      return story();
    },
  ],
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'vi', title: 'Tiếng Việt' },
          { value: 'en', title: 'English' },
          { value: 'zh-Hans', title: '中文' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(themes).map(([value, { title }]) => ({ value, title })),
      },
    },
  },
  initialGlobals: { locale: 'vi', theme: 'center' },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    // The story of a docs page stands in a page of its own: it has its own Center, time and address.
    docs: { renderer: elementPage, story: { inline: false, height: '600px' } },
    options: {
      storySort: {
        order: [
          'Patterns',
          'Procedure finder',
          'Procedure card',
          'Unit finder',
          'Dossier form',
          'Status tracker',
          'Result verifier',
          'Scorecard',
          'Feedback',
          'Officer desk',
          'Theming',
          ['Playground', '*'],
        ],
      },
    },
    viewport: {
      options: {
        narrow: width(320, 'narrow phone'),
        phone: width(390, 'phone'),
        tablet: width(768, 'tablet'),
        desktop: width(1280, 'desktop'),
      },
    },
  },
};

export default preview;
