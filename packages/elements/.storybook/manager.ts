import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'HCC elements', colorPrimary: '#0b5394', colorSecondary: '#0b5394' }),
});
