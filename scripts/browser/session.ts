import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, TargetType, type Browser, type Page } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../browsers.mjs';
import { saveDownloadsTo } from './chromium-downloads.ts';
import { chromiumProxy, firefoxProxy } from './proxy.ts';
import {
  allowInPrivate,
  alwaysPrivate,
  openFirefoxPage,
  presetUuid,
  savingTo,
  stopFirefoxBackground,
  withoutPrompts,
} from './firefox.ts';
import { grantedBuild } from './granted-build.ts';
import { until } from './until.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A real browser with the built extension in it. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** chrome-extension://… or moz-extension://…, with a slash at the end. */
  readonly origin: string;
  /** The folder that keeps the browser's data: a second session on it is the same browser, restarted. */
  readonly profile: string;
  /** The folder that files are saved in. */
  readonly downloads: string;
  /** Opens one of the extension's own pages in a tab. */
  openScreen(path: string): Promise<Page>;
  /** Installs the build again over itself, as an update does. */
  update(): Promise<void>;
  /** Stops the extension's background, as the browser may at any time. */
  stopBackground(): Promise<void>;
  /** Ends the browser without giving it time to do anything. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly headless?: boolean;
  readonly profile?: string;
  /** Port of a server on this machine that answers for every host, so that sites are visited under their own names. */
  readonly proxy?: number;
  /** The extension is given what it asks its reader for: nobody can press the button of the browser's own prompt here. */
  readonly granting?: boolean;
  /** The extension may run in private windows, as its reader can allow it. */
  readonly inPrivate?: boolean;
  /** Firefox is set to "never remember history": all of it is private. */
  readonly neverRemembering?: boolean;
}

/** What both browsers are started with. */
interface Start {
  readonly executablePath: string;
  readonly folder: string;
  readonly profile: string;
  readonly downloads: string;
  readonly headless: boolean;
  readonly proxy: number | undefined;
  readonly granting: boolean;
  readonly inPrivate: boolean;
  readonly neverRemembering: boolean;
}

/** The folder of a browser's build. */
const buildOf = (name: BrowserName): string =>
  resolve(name === 'chromium' ? 'dist/chrome' : 'dist/firefox');

/** Starts a browser with its build of the extension. Throws if the browser or the build is missing. */
export async function startSession(
  name: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  const executablePath = name === 'chromium' ? chromiumPath() : firefoxPath();
  if (!executablePath) throw new Error(`${name} was not found. Run "node scripts/setup.mjs".`);
  const folder = buildOf(name);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error('Nothing is built yet. Run "npm run build".');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `who-says-${name}-`));
  const downloads = mkdtempSync(join(tmpdir(), `who-says-downloads-`));
  const { headless = true, proxy, granting = false, inPrivate = false } = options;
  const { neverRemembering = false } = options;
  const given = { executablePath, folder, profile, downloads, headless, proxy, granting };
  const start = { ...given, inPrivate, neverRemembering };
  return name === 'chromium' ? startChromium(start) : startFirefox(start);
}

async function startChromium(start: Start): Promise<Session> {
  const { executablePath, folder, profile, downloads, headless, proxy } = start;
  saveDownloadsTo(downloads, profile);
  const browser = await launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,900',
      ...(proxy === undefined ? [] : chromiumProxy(proxy)),
    ],
  });
  const build = start.granting ? grantedBuild(folder) : folder;
  const id = await loadUnpacked(browser, build, start.inPrivate);
  const origin = `chrome-extension://${id}/`;
  return session('chromium', browser, origin, start, async (path) => {
    const page = await browser.newPage();
    await page.goto(origin + path);
    await page.bringToFront();
    return page;
  });
}

/** Installs an extension from its folder; puppeteer's own call cannot allow it in private windows. */
async function loadUnpacked(browser: Browser, path: string, inPrivate: boolean): Promise<string> {
  if (!inPrivate) return browser.installExtension(path);
  const devtools = await browser.target().createCDPSession();
  const request = { path, enableInIncognito: true };
  const { id } = await devtools.send('Extensions.loadUnpacked', request);
  return id;
}

async function startFirefox(start: Start): Promise<Session> {
  const { executablePath, folder, profile, downloads, headless, proxy } = start;
  const { uuid, preferences } = presetUuid();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    extraPrefsFirefox: {
      ...preferences,
      ...savingTo(downloads),
      ...(start.granting && withoutPrompts),
      ...(start.neverRemembering && alwaysPrivate),
      ...(proxy !== undefined && firefoxProxy(proxy)),
    },
    args: ['-remote-allow-system-access', '--width=1280', '--height=900'],
  });
  await browser.installExtension(folder);
  if (start.inPrivate) await allowInPrivate(browser);
  const origin = `moz-extension://${uuid}/`;
  return session('firefox', browser, origin, start, (path) =>
    openFirefoxPage(browser, origin + path),
  );
}

function session(
  name: BrowserName,
  browser: Browser,
  origin: string,
  { profile, downloads }: Start,
  openScreen: (path: string) => Promise<Page>,
): Session {
  const stopBackground = () =>
    name === 'firefox' ? stopFirefoxBackground(browser) : stopWorker(browser, origin);
  const kill = async () => {
    const process = browser.process();
    const ended = new Promise((settle) => process?.once('exit', settle));
    process?.kill('SIGKILL');
    await ended;
    await untilRestored(profile);
  };
  const update = async () => {
    await browser.installExtension(buildOf(name));
  };
  return {
    name,
    browser,
    origin,
    update,
    profile,
    downloads,
    openScreen,
    stopBackground,
    kill,
    close: () => browser.close(),
  };
}

/** After its end, Puppeteer puts the profile's own preferences back; a start on the same profile must not come between. */
async function untilRestored(profile: string): Promise<void> {
  const kept = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`));
  await until('the profile is at rest', () => (kept.some(existsSync) ? undefined : true));
}

async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const target = browser
    .targets()
    .find(
      (candidate) =>
        candidate.type() === TargetType.SERVICE_WORKER && candidate.url().startsWith(origin),
    );
  // No target: it has been stopped already.
  await (await target?.worker())?.close();
}
