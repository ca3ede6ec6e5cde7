/**
 * Settings that send all plain-http requests of a browser to a server on this machine, which then answers for every host.
 * Neither browser may try https first: there is nobody to answer.
 */

export const chromiumProxy = (port: number): string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

export const firefoxProxy = (port: number): Record<string, unknown> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
});
