// The demo's two switches. The widgets follow the page's `lang` and `color-scheme` by themselves.
const root = document.documentElement;
const settings = document.querySelector('.settings');

settings.hidden = false;
settings.addEventListener('change', ({ target }) => {
  if (target.name === 'scheme') root.style.colorScheme = target.value;
  if (target.name === 'language') {
    for (const examples of document.querySelectorAll('.examples')) examples.lang = target.value;
  }
});

// A link can ask for a theme or a language: ?scheme=dark&language=es
const asked = new URLSearchParams(location.search);
for (const input of settings.querySelectorAll('input')) {
  if (asked.get(input.name) !== input.value) continue;
  input.checked = true;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
