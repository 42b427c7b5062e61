// A bundle of the site that has the npm package beside the script tag: the tags are taken, its own tag works.
import '../../dist/npm/define.js';
import { OnePillBanner } from '../../dist/npm/index.js';

customElements.define('site-banner', class SiteBanner extends OnePillBanner {});
