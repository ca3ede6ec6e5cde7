/**
 * Parameters that say how a reader came to the page or in what dress it is shown, never which article it is.
 * Gathered from the documentation of the analytics tools that set them.
 */
const tracking = new Set(
  `_ga _gl _gac _hsenc _hsmi _ke _openstat __hsfp __hssc __hstc __s __twitter_impression __source __tn__ action_object_map
  action_ref_map action_type_map algo_exp_id amp amp_gsa amp_js_v at_campaign at_medium at_format at_link_id at_link_origin
  at_link_type at_ptr_name at_bbc_team at_custom1 at_custom2 at_custom3 at_custom4 campaign_id cmp cmpid cndid dclid
  ef_id epik erid et_rid fb_action_ids fb_action_types fb_ref fb_source fbclid fbc_id ga_source ga_medium ga_campaign
  gad_source gad_campaignid gbraid gclid gclsrc gs_lcrp guccounter guce_referrer guce_referrer_sig gwt hsctatracking
  icid icmp igsh igshid intcid intcmp irclickid itm_source itm_medium itm_campaign itm_content li_fat_id mbid mc_cid
  mc_eid mibextid mkt_tok ml_subscriber ml_subscriber_hash msclkid ncid ns_campaign ns_linkname ns_mchannel ns_source
  nr_email_referer ocid oly_anon_id oly_enc_id outputtype partnerid print printable printerfriendly rb_clickid reflink
  rss_id s_cid s_kwcid sc_campaign sc_channel sc_content sc_medium sc_outcome sc_geo sc_country sharetype smid smtyp
  soc_src soc_trk spm sr_share srsltid taid tblci tdtok tduid trk trkcampaign ttclid twclid usqp vero_conv vero_id
  wbraid wickedid wt_mc wtrid xtor yclid ymclid ysclid zanpid`.split(/\s+/),
);

const trackingPrefix = /^(utm|pk|mtm|matomo|piwik|hsa|stm|trc|wt|at|ns|mkt|guce|iterable)_/;

/** Names that sometimes tell one article from another: a number is kept, a word says only where the reader came from. */
const doubtful = new Set([
  'ref',
  'referrer',
  'source',
  'src',
  'from',
  'via',
  'mod',
  'share',
  'feature',
  'feed',
  'rss',
]);

/** The parameters that may identify the article, sorted, with their question mark; empty if there are none. */
export function identifyingParameters(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => !isTracking(name.toLowerCase(), value));
  if (kept.length === 0) return '';
  const sorted = kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  return `?${new URLSearchParams(sorted).toString()}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function isTracking(name: string, value: string): boolean {
  if (tracking.has(name) || trackingPrefix.test(name)) return true;
  if (name === 'output' || name === 'view' || name === 'mode') return /^(amp|print)$/i.test(value);
  return doubtful.has(name) && !/\d{3}/.test(value);
}
