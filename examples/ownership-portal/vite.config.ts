import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** The gateway that the page calls: that of `npm start`, unless `OWNERSHIP_PORTAL_GATEWAY` has another one. */
const { OWNERSHIP_PORTAL_GATEWAY: target = 'http://127.0.0.1:4000' } = loadEnv('', '.', 'OWNERSHIP_PORTAL_');

// Through the page's own server, so that the gateway needs to allow no other origin.
const proxy = { '/graphql': { target } };

export default defineConfig({
  plugins: [react()],
  // One chunk: most of it is React and Apollo Client, which every view needs.
  build: { chunkSizeWarningLimit: 600 },
  server: { host: '127.0.0.1', port: 5173, proxy },
  preview: { host: '127.0.0.1', port: 5173, proxy },
});
