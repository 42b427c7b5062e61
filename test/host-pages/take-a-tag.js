// A site that has a one-pill-banner of its own.
customElements.define('one-pill-banner', class extends HTMLElement {});
