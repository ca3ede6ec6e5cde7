/// <reference types="vite/client" />
/// <reference types="@crxjs/vite-plugin/client" />

interface ImportMetaEnv {
  /** Whether the background of this build is a worker (Chrome) or a document (Firefox): vite.config.ts says so. */
  readonly BACKGROUND: 'worker' | 'document';
}
