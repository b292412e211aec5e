import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue leaves our tags to the browser.
const isCustomElement = (tag: string): boolean => tag.startsWith('hcc-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
