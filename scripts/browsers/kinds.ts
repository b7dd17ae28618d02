/** The two families Sidelight is built for. Edge and Brave are Chromium to us. */
export type BrowserKind = 'chrome' | 'firefox';

export interface KnownBrowser {
  kind: BrowserKind;
  /** Environment variable that names its program. */
  variable: string;
  /** Commands on the PATH. */
  commands: string[];
  /** Usual places off the PATH. */
  paths: string[];
  /** Debian's package. */
  debian: string;
  /** Name for people. */
  label: string;
}

const PROGRAM_FILES = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

export const BROWSERS: Record<BrowserKind, KnownBrowser> = {
  chrome: {
    kind: 'chrome',
    variable: 'SIDELIGHT_CHROME',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAM_FILES.flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Chromium\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]),
    ],
    debian: 'chromium',
    label: 'Chromium, Chrome or Edge',
  },
  firefox: {
    kind: 'firefox',
    variable: 'SIDELIGHT_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((folder) => `${folder}\\Mozilla Firefox\\firefox.exe`),
    ],
    debian: 'firefox-esr',
    label: 'Firefox',
  },
};
