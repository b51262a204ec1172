import { UK } from './types.ts';
import type { Nation } from './types.ts';

/** Where each network takes reports of a post: in the app first, by the address where there is one. */
export interface ReportPath {
  /** Site id as in `lib/sites`. */
  readonly site: string;
  readonly name: string;
  /** What to press, beginning at the post. */
  readonly path: string;
  readonly url?: string;
  readonly nations: readonly Nation[];
  readonly source: string;
  readonly checked: string;
  readonly certainty: 'high' | 'medium' | 'low';
}

const CHECKED = '2026-11-20';

export const REPORT_PATHS: readonly ReportPath[] = [
  {
    site: 'bluesky',
    name: 'Bluesky',
    path: '… on the post, then Report post; or Report account on the profile.',
    url: 'https://bsky.social/about/support/community-guidelines',
    nations: UK,
    source: 'https://bsky.social/about/support/community-guidelines',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    site: 'discord',
    name: 'Discord',
    path: 'Hold or right-click the message, then Report message.',
    url: 'https://support.discord.com/hc/en-us/articles/22582288274071',
    nations: UK,
    source: 'https://support.discord.com/hc/en-us/articles/22582288274071',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    site: 'facebook',
    name: 'Facebook',
    path: '… on the post or comment, then Report. In a group, tell the admins as well.',
    url: 'https://www.facebook.com/help/reportlinks',
    nations: UK,
    source: 'https://www.facebook.com/help/reportlinks',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    site: 'instagram',
    name: 'Instagram',
    path: '… on the post or comment, then Report.',
    url: 'https://help.instagram.com/165828726894770',
    nations: UK,
    source: 'https://help.instagram.com/165828726894770',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    site: 'linkedin',
    name: 'LinkedIn',
    path: '… on the post, then Report post.',
    url: 'https://www.linkedin.com/help/linkedin/answer/a1336329',
    nations: UK,
    source: 'https://www.linkedin.com/help/linkedin/answer/a1336329',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    site: 'mastodon',
    name: 'Mastodon',
    path: '… on the post, then Report. The report goes to the people who run that server.',
    url: 'https://docs.joinmastodon.org/user/moderating/',
    nations: UK,
    source: 'https://docs.joinmastodon.org/user/moderating/',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    site: 'messenger',
    name: 'Messenger',
    path: 'The person’s name at the top, then Report.',
    url: 'https://www.facebook.com/help/reportlinks',
    nations: UK,
    source: 'https://www.facebook.com/help/reportlinks',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    site: 'mumsnet',
    name: 'Mumsnet',
    path: 'Report, under the post.',
    url: 'https://www.mumsnet.com/info/netiquette',
    nations: UK,
    source: 'https://www.mumsnet.com/info/netiquette',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    site: 'netmums',
    name: 'Netmums',
    path: 'Report, beside the post.',
    nations: UK,
    source: 'https://www.netmums.com/',
    checked: CHECKED,
    certainty: 'low',
  },
  {
    site: 'nextdoor',
    name: 'Nextdoor',
    path: '… on the post, then Report. Volunteers of the neighbourhood look at it first.',
    url: 'https://help.nextdoor.com/',
    nations: UK,
    source: 'https://help.nextdoor.com/',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    site: 'old-reddit',
    name: 'Reddit (old)',
    path: 'Report, under the post or comment.',
    url: 'https://www.reddit.com/report',
    nations: UK,
    source: 'https://www.reddit.com/report',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    site: 'reddit',
    name: 'Reddit',
    path: '… on the post or comment, then Report.',
    url: 'https://www.reddit.com/report',
    nations: UK,
    source: 'https://www.reddit.com/report',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    site: 'threads',
    name: 'Threads',
    path: '… on the post, then Report.',
    url: 'https://help.instagram.com/165828726894770',
    nations: UK,
    source: 'https://help.instagram.com/165828726894770',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    site: 'tiktok',
    name: 'TikTok',
    path: 'Hold the video, or Share, then Report. Hold a comment, then Report.',
    url: 'https://support.tiktok.com/en/safety-hc/report-a-problem',
    nations: UK,
    source: 'https://support.tiktok.com/en/safety-hc/report-a-problem',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    site: 'whatsapp',
    name: 'WhatsApp',
    path: 'The chat’s name at the top, then Report. Save what was written first.',
    url: 'https://faq.whatsapp.com/1142481766359885',
    nations: UK,
    source: 'https://faq.whatsapp.com/1142481766359885',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    site: 'x',
    name: 'X',
    path: '… on the post, then Report post.',
    url: 'https://help.x.com/en/safety-and-security/report-a-post',
    nations: UK,
    source: 'https://help.x.com/en/safety-and-security/report-a-post',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    site: 'youtube',
    name: 'YouTube',
    path: 'More, under the video or beside the comment, then Report.',
    url: 'https://support.google.com/youtube/answer/2802027',
    nations: UK,
    source: 'https://support.google.com/youtube/answer/2802027',
    checked: CHECKED,
    certainty: 'high',
  },
];

/** How to report a post on a site, by the site's id. */
export function reportPath(site: string): ReportPath | undefined {
  return REPORT_PATHS.find((entry) => entry.site === site);
}
