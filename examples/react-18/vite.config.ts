import { defineConfig } from 'vite';

// The workspace links @hcc/react beside React 19; where it is installed there is only one.
export default defineConfig({ resolve: { dedupe: ['react', 'react-dom'] } });
