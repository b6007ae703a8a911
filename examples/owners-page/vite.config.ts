import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** The gateway that the page asks: `npm start` beside it, unless `OWNERS_PAGE_GATEWAY` says otherwise. */
const { OWNERS_PAGE_GATEWAY: target = 'http://127.0.0.1:4000' } = loadEnv('', '.', 'OWNERS_PAGE_');

// Through the page's own server, so that the gateway needs to allow no other origin.
const proxy = { '/graphql': { target } };

export default defineConfig({
  plugins: [react()],
  server: { host: '127.0.0.1', port: 5173, proxy },
  preview: { host: '127.0.0.1', port: 5173, proxy },
});
