import type { Text } from '../text/read-text';
import type { Detector, DetectorHit } from './detector';
import { type Link, links } from './links';
import { masked } from './masked';

/** A host of Google's in any country: "google.com", "www.google.com.vn", "maps.google.com". */
const google = /(?:^|\.)google\.(?:com(?:\.[a-z]{2})?|[a-z]{2})$/;
/** Hosts that show nothing but maps. */
const mapHosts =
  /^(?:maps\.app\.goo\.gl|maps\.apple\.com|(?:www\.)?waze\.com|map\.coccoc\.com|maps?\.vietmap\.vn)$/;
const openStreetMap = /(?:^|\.)(?:openstreetmap\.org|osm\.org)$/;
const geo = /(?<![\p{L}\p{N}])geo:-?\d{1,2}(?:\.\d{1,12})?,-?\d{1,3}(?:\.\d{1,12})?(?:[,;?][^\s]{0,200})?/giu;

/**
 * A link that opens a place on a map: Google (short ones too), Apple, OpenStreetMap, Waze, Cốc Cốc, Vietmap, "geo:".
 * Such a host is nothing else; that the place matters is for rules to ask (offices and shops give such links daily).
 */
export const mapLink: Detector = { name: 'map-link', needs: '.', create: () => find };

function find(text: Text): readonly DetectorHit[] {
  // Most links are no maps: a look at the whole costs less than at each.
  if (!/map|goo\.gl|geo:|waze/i.test(text.draft)) return [];
  const found = links(text).filter(isMap).map(masked);
  for (const { index, 0: link } of text.draft.matchAll(geo)) {
    found.push(masked({ start: index, end: index + link.length }));
  }
  return found.sort((a, b) => a.start - b.start);
}

function isMap({ host, rest }: Link): boolean {
  if (mapHosts.test(host)) return rest.length > 1;
  if (host === 'goo.gl' || /^(?:www\.)?bing\.com$/.test(host)) return rest.startsWith('/maps');
  if (openStreetMap.test(host)) return /map=|mlat=|^\/(?:go|way|node)\//.test(rest);
  return google.test(host) && (host.startsWith('maps.') || /^(?::\d+)?\/maps(?:[/?@]|$)/.test(rest));
}
