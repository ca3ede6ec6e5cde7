/** npm run pages -- FOLDER: saved pages with the built extension, or with --extract the article reader alone. */
export {};

await import(
  process.argv.includes('--extract') ? './pages/extraction.ts' : './pages/with-extension.ts'
);
