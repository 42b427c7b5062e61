// What the fuzz test holds of the built module, and what a script that got through would call.
// eslint-disable-next-line import/no-absolute-path
import * as onePill from '/dist/one-pill-widgets.js';

window.scriptsRun = 0;
window.ran = () => window.scriptsRun++;
window.onePill = onePill;
