// What a tag manager does: the nonce's trust passes on to the script it adds.
const script = document.createElement('script');
script.src = '/dist/one-pill-widgets.iife.js';
document.head.append(script);
