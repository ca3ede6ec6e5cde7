/**
 * Platforms that carry what other people publish. What is known of the platform says nothing about
 * the page, so a look-up never climbs from a page to one of these.
 */
const SHARED_HOSTS = new Map<string, string>([
  ['4chan.org', '4chan'],
  ['academia.edu', 'Academia.edu'],
  ['ampproject.org', 'AMP cache'],
  ['archive.is', 'archive.today'],
  ['archive.org', 'Internet Archive'],
  ['archive.ph', 'archive.today'],
  ['archive.today', 'archive.today'],
  ['arxiv.org', 'arXiv'],
  ['azurewebsites.net', 'Microsoft Azure'],
  ['beehiiv.com', 'beehiiv'],
  ['bitchute.com', 'BitChute'],
  ['blog.com', 'Blog.com'],
  ['blogger.com', 'Blogger'],
  ['bsky.app', 'Bluesky'],
  ['canalblog.com', 'CanalBlog'],
  ['change.org', 'Change.org'],
  ['cloudfront.net', 'Amazon CloudFront'],
  ['dailymotion.com', 'Dailymotion'],
  ['discord.com', 'Discord'],
  ['docs.google.com', 'Google Docs'],
  ['drive.google.com', 'Google Drive'],
  ['facebook.com', 'Facebook'],
  ['fandom.com', 'Fandom'],
  ['fb.com', 'Facebook'],
  ['flickr.com', 'Flickr'],
  ['gab.com', 'Gab'],
  ['ghost.io', 'Ghost'],
  ['github.com', 'GitHub'],
  ['github.io', 'GitHub Pages'],
  ['gitlab.io', 'GitLab Pages'],
  ['gofundme.com', 'GoFundMe'],
  ['groups.google.com', 'Google Groups'],
  ['hatenablog.com', 'Hatena Blog'],
  ['hubpages.com', 'HubPages'],
  ['imgur.com', 'Imgur'],
  ['instagram.com', 'Instagram'],
  ['issuu.com', 'Issuu'],
  ['jimdo.com', 'Jimdo'],
  ['kickstarter.com', 'Kickstarter'],
  ['linkedin.com', 'LinkedIn'],
  ['linktr.ee', 'Linktree'],
  ['livejournal.com', 'LiveJournal'],
  ['mastodon.social', 'Mastodon'],
  ['medium.com', 'Medium'],
  ['myshopify.com', 'Shopify'],
  ['naver.com', 'Naver'],
  ['netlify.app', 'Netlify'],
  ['note.com', 'note'],
  ['notion.site', 'Notion'],
  ['odysee.com', 'Odysee'],
  ['ok.ru', 'Odnoklassniki'],
  ['over-blog.com', 'OverBlog'],
  ['pages.dev', 'Cloudflare Pages'],
  ['parler.com', 'Parler'],
  ['pastebin.com', 'Pastebin'],
  ['patreon.com', 'Patreon'],
  ['pinterest.com', 'Pinterest'],
  ['pixnet.net', 'Pixnet'],
  ['quora.com', 'Quora'],
  ['rebelmouse.com', 'RebelMouse'],
  ['reddit.com', 'Reddit'],
  ['researchgate.net', 'ResearchGate'],
  ['rumble.com', 'Rumble'],
  ['scribd.com', 'Scribd'],
  ['scoop.it', 'Scoop.it'],
  ['sina.com.cn', 'Sina'],
  ['sites.google.com', 'Google Sites'],
  ['slideshare.net', 'SlideShare'],
  ['soundcloud.com', 'SoundCloud'],
  ['spotify.com', 'Spotify'],
  ['squarespace.com', 'Squarespace'],
  ['ssrn.com', 'SSRN'],
  ['stackexchange.com', 'Stack Exchange'],
  ['steemit.com', 'Steemit'],
  ['substack.com', 'Substack'],
  ['t.me', 'Telegram'],
  ['telegra.ph', 'Telegraph'],
  ['telegram.org', 'Telegram'],
  ['threads.com', 'Threads'],
  ['threads.net', 'Threads'],
  ['tiktok.com', 'TikTok'],
  ['translate.goog', 'Google Translate'],
  ['tripod.com', 'Tripod'],
  ['truthsocial.com', 'Truth Social'],
  ['tumblr.com', 'Tumblr'],
  ['twitch.tv', 'Twitch'],
  ['twitter.com', 'Twitter'],
  ['typepad.com', 'Typepad'],
  ['vercel.app', 'Vercel'],
  ['vimeo.com', 'Vimeo'],
  ['vk.com', 'VK'],
  ['vocal.media', 'Vocal'],
  ['webcache.googleusercontent.com', 'Google cache'],
  ['weebly.com', 'Weebly'],
  ['weibo.com', 'Weibo'],
  ['weixin.qq.com', 'WeChat'],
  ['wikia.com', 'Fandom'],
  ['wixsite.com', 'Wix'],
  ['wordpress.com', 'WordPress.com'],
  ['x.com', 'X'],
  ['youtu.be', 'YouTube'],
  ['youtube.com', 'YouTube'],
  ['zhihu.com', 'Zhihu'],
]);

// Blogger gives every country its own ending.
const BLOGSPOT = /(?:^|\.)(blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?)$/u;

export interface SharedHost {
  readonly host: string;
  readonly name: string;
}

/** The platform that this host is or belongs to, the longest match first; undefined if it is none. */
export function sharedHostOf(host: string): SharedHost | undefined {
  const blogspot = BLOGSPOT.exec(host)?.[1];
  if (blogspot !== undefined) return { host: blogspot, name: 'Blogger' };
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const candidate = labels.slice(i).join('.');
    const name = SHARED_HOSTS.get(candidate);
    if (name !== undefined) return { host: candidate, name };
  }
  return undefined;
}
