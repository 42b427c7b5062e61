// The preview of the site's banner: the real widget, without days, place and closing, which would be the admin's own.
(() => {
  const form = document.getElementById('one-pill-widgets-form');
  const preview = document.getElementById('one-pill-widgets-preview');
  const banner = document.createElement('one-pill-banner');
  const attributes = {
    heading: 'heading',
    message: 'message',
    href: 'href',
    linkText: 'link-text',
    localHelp: 'local-help',
    tone: 'tone',
  };

  const update = () => {
    const data = new FormData(form);
    for (const [name, attribute] of Object.entries(attributes)) {
      const value = String(data.get(`one_pill_widgets[${name}]`) ?? '').trim();
      if (value) banner.setAttribute(attribute, value);
      else banner.removeAttribute(attribute);
    }
    const help = data.getAll('one_pill_widgets[help][]');
    banner.setAttribute('help', help.join(' ') || '988');
  };

  form.addEventListener('input', update);
  update();
  preview.append(banner);
})();
