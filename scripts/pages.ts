/** npm run pages -- FOLDER: saved pages with the built extension, or with --extract the article reader alone. */
void (process.argv.includes('--extract')
  ? import('./pages/extraction.ts')
  : import('./pages/with-extension.ts'));
