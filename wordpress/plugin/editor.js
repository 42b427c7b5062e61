// The four blocks in WordPress' editor, on its own globals. What there is to fill in comes from data.json.
((wp, known, words) => {
  const { createBlock, registerBlockType } = wp.blocks;
  const { InspectorAdvancedControls, InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } =
    wp.blockEditor;
  const { BaseControl, Button, CheckboxControl, ComboboxControl, Notice, PanelBody } = wp.components;
  const { SelectControl, TextControl, TextareaControl, ToggleControl } = wp.components;
  const { createElement: h, Fragment, RawHTML, useEffect } = wp.element;
  const { __ } = wp.i18n;
  const { data, siteLanguage, adminLanguage } = known;

  /** The labels are the builder's, in the language of the admin's pages. */
  const say = (text) => (text ? text[adminLanguage] : '');
  const shortcodeOf = (id) => `one_pill_${id.replace(/-/g, '_')}`;

  /** What an administrator's clock, window and storage would only confuse. */
  const leftOut = ['placement', 'from', 'until', 'on', 'time-zone', 'dismissible', 'remember', 'refresh'];

  const icon = h(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': true },
    h('circle', { cx: 12, cy: 12, r: 8.5, fill: 'none', stroke: 'currentColor', strokeWidth: 2 }),
    h('path', { d: 'M12 4.5v15', stroke: 'currentColor', strokeWidth: 2 }),
  );

  /** The element's attributes, by their HTML names, of those that are set. */
  function elementAttributes(widget, attributes) {
    const set = {};
    for (const { name, property, isSwitch } of widget.attributes) {
      const value = attributes[property];
      if (isSwitch ? value : value !== undefined && String(value).trim())
        set[name] = isSwitch ? '' : String(value);
    }
    return set;
  }

  /** What would be wrong on the page, in words; empty where all is well. */
  function problemOf(id, attributes) {
    if (id === 'stat-counter' && !attributes.fact && !attributes.value && !attributes.src) {
      return __('Choose a figure, or give your own.', 'one-pill-widgets');
    }
    if (id === 'stat-counter' && attributes.fact && !attributes.src && !data.facts[attributes.fact]) {
      return __('There is no such figure.', 'one-pill-widgets');
    }
    if (id === 'video-card' && !attributes.src) {
      return __('Paste the address of a video.', 'one-pill-widgets');
    }
    if (id === 'video-card' && !words.isVideo(attributes.src)) {
      return __(
        'This is no address of a video on YouTube or Vimeo, nor of a file (.mp4, .webm).',
        'one-pill-widgets',
      );
    }
    return '';
  }

  function choices(option) {
    return Object.entries(option.choices).map(([value, text]) => ({ value, label: say(text) }));
  }

  /** The field for one attribute. */
  function field(option, value, set) {
    const common = {
      key: option.property,
      label: say(option.label),
      help: say(option.help),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (option.isSwitch) return h(ToggleControl, { ...common, checked: !!value, onChange: set });
    if (option.several) {
      const chosen = String(value ?? '')
        .split(/\s+/)
        .filter(Boolean);
      const toggle = (entry, isOn) =>
        set([...chosen.filter((other) => other !== entry), ...(isOn ? [entry] : [])].join(' ') || undefined);
      return h(
        'fieldset',
        { key: option.property },
        h('legend', null, common.label),
        ...choices(option).map((choice) =>
          h(CheckboxControl, {
            key: choice.value,
            label: choice.label,
            checked: chosen.includes(choice.value),
            onChange: (isOn) => toggle(choice.value, isOn),
            __nextHasNoMarginBottom: true,
          }),
        ),
        common.help && h('p', { className: 'components-base-control__help' }, common.help),
      );
    }
    const text = { ...common, value: value ?? '', onChange: (next) => set(next === '' ? undefined : next) };
    if (option.name === 'fact') {
      // Found by its words: nobody knows the ids.
      return h(ComboboxControl, {
        ...common,
        value: value ?? null,
        options: choices(option),
        onChange: (next) => set(next || undefined),
      });
    }
    if (option.choices) {
      const none = { value: '', label: __('As usual', 'one-pill-widgets') };
      return h(SelectControl, { ...text, options: [none, ...choices(option)] });
    }
    if (option.kind === 'long') return h(TextareaControl, text);
    return h(TextControl, { ...text, type: option.kind === 'date' ? 'date' : 'text' });
  }

  /** A picture of the media library and what it shows. */
  function pictureField(side, label, attributes, setAttributes) {
    const url = attributes[`${side}Url`];
    const choose = (media) =>
      setAttributes({ [`${side}Url`]: media.url, [`${side}Alt`]: media.alt || attributes[`${side}Alt`] });
    const remove = () => setAttributes({ [`${side}Url`]: undefined, [`${side}Alt`]: undefined });
    return h(
      BaseControl,
      { key: side, id: `one-pill-${side}`, label, __nextHasNoMarginBottom: true },
      h(
        MediaUploadCheck,
        null,
        h(MediaUpload, {
          allowedTypes: ['image'],
          onSelect: choose,
          render: ({ open }) =>
            h(
              Button,
              { variant: 'secondary', onClick: open },
              url ? __('Replace picture', 'one-pill-widgets') : __('Choose picture', 'one-pill-widgets'),
            ),
        }),
      ),
      url &&
        h(
          Button,
          { variant: 'link', isDestructive: true, onClick: remove },
          __('Remove', 'one-pill-widgets'),
        ),
      url &&
        h(TextControl, {
          label: __('What it shows (alternative text)', 'one-pill-widgets'),
          value: attributes[`${side}Alt`] ?? '',
          onChange: (alt) => setAttributes({ [`${side}Alt`]: alt }),
          __nextHasNoMarginBottom: true,
          __next40pxDefaultSize: true,
        }),
    );
  }

  function ownFields(id, attributes, setAttributes) {
    const long = (property, label) =>
      h(TextareaControl, {
        key: property,
        label,
        value: attributes[property] ?? '',
        onChange: (text) => setAttributes({ [property]: text || undefined }),
        __nextHasNoMarginBottom: true,
      });
    if (id === 'comparison-slider') {
      return [
        pictureField('start', __('Your own first picture', 'one-pill-widgets'), attributes, setAttributes),
        pictureField('end', __('Your own second picture', 'one-pill-widgets'), attributes, setAttributes),
        long('caption', __('Caption', 'one-pill-widgets')),
      ];
    }
    if (id === 'video-card') return [long('transcript', __('Transcript', 'one-pill-widgets'))];
    return [];
  }

  /** The real widget. It shows what is set, on any day, and nothing in it can be pressed. */
  function preview(id, attributes, language) {
    const widget = data.widgets[id];
    const set = elementAttributes(widget, attributes);
    for (const name of leftOut) delete set[name];
    const pictures = ['start', 'end']
      .filter((side) => attributes[`${side}Url`])
      .map((side) =>
        h('img', {
          key: side,
          slot: side,
          src: attributes[`${side}Url`],
          alt: attributes[`${side}Alt`] ?? '',
        }),
      );
    // A new element where pictures come or go: they are children of the old one.
    const key = `${pictures.length}`;
    return h(
      widget.tag,
      { key, ...set, lang: language },
      h(RawHTML, null, `<p>${attributes.words ?? ''}</p>`),
      ...pictures,
    );
  }

  function editBlock(id) {
    const widget = data.widgets[id];
    return function Edit({ attributes, setAttributes }) {
      const language = attributes.lang || siteLanguage;
      const written = words.words(id, elementAttributes(widget, attributes), language);
      // The words are saved with the post, so that they stay in it when the plugin goes.
      useEffect(() => {
        if (written !== attributes.words) setAttributes({ words: written });
      }, [written]);
      const problem = problemOf(id, attributes);
      const fields = (options) =>
        options.map((option) =>
          field(option, attributes[option.property], (value) => setAttributes({ [option.property]: value })),
        );
      const first = widget.attributes.filter((option) => option.first).slice(0, 5);
      const rest = widget.attributes.filter((option) => !first.includes(option));
      const languages = [
        { value: '', label: __('The site’s', 'one-pill-widgets') },
        { value: 'en', label: 'English' },
        { value: 'es', label: 'Español' },
      ];
      return h(
        Fragment,
        null,
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title: say(widget.title) },
            ...fields(first),
            ...ownFields(id, attributes, setAttributes),
          ),
        ),
        h(
          InspectorAdvancedControls,
          null,
          ...fields(rest),
          h(SelectControl, {
            label: __('Language', 'one-pill-widgets'),
            value: attributes.lang ?? '',
            options: languages,
            onChange: (lang) => setAttributes({ lang: lang || undefined }),
            __nextHasNoMarginBottom: true,
            __next40pxDefaultSize: true,
          }),
        ),
        h(
          'div',
          useBlockProps(),
          problem && h(Notice, { status: 'warning', isDismissible: false }, problem),
          h('div', { inert: '', className: 'one-pill-widgets-room' }, preview(id, attributes, language)),
        ),
      );
    };
  }

  /** Words, and the author's own pictures: what a post keeps without the plugin. */
  function saveBlock({ attributes }) {
    const pictures = ['start', 'end']
      .filter((side) => attributes[`${side}Url`])
      .map((side) =>
        h('img', { key: side, src: attributes[`${side}Url`], alt: attributes[`${side}Alt`] ?? '' }),
      );
    return h(
      'div',
      useBlockProps.save(),
      h('p', null, h(RawHTML, null, attributes.words ?? '')),
      ...pictures,
    );
  }

  /** The attributes of `[one_pill_banner tone="quiet" dismissible]`, by the block's names. */
  function fromShortcode(widget, { named = {}, numeric = [] }) {
    const attributes = {};
    for (const { name, property, isSwitch, kind } of widget.attributes) {
      if (isSwitch) {
        const given = named[name];
        attributes[property] = numeric.includes(name) || (!!given && !['false', 'no', '0'].includes(given));
      } else if (named[name]) attributes[property] = named[name];
      // The built-in figure's own years.
      else if (kind === 'years' && numeric.includes(name)) attributes[property] = 'true';
    }
    if (named.lang) attributes.lang = named.lang;
    return attributes;
  }

  function toShortcode(id, attributes) {
    const set = {
      ...elementAttributes(data.widgets[id], attributes),
      ...(attributes.lang && { lang: attributes.lang }),
    };
    const written = Object.entries(set).map(([name, value]) =>
      value === '' ? ` ${name}` : ` ${name}="${value.replace(/"/g, '”').replace(/[[\]<>]/g, '')}"`,
    );
    return `[${shortcodeOf(id)}${written.join('')}]`;
  }

  function transformsOf(id) {
    const widget = data.widgets[id];
    const name = `one-pill-widgets/${id}`;
    const tag = shortcodeOf(id);
    const read = (text) => wp.shortcode && wp.shortcode.next(tag, text ?? '');
    const from = [
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({ text }) => !!read(text),
        transform: ({ text }) => createBlock(name, fromShortcode(widget, read(text).shortcode.attrs)),
      },
    ];
    // A pasted address of one of our website's figures is the figure.
    if (id === 'stat-counter' && known.website) {
      const site = known.website.replace(/\/$/, '');
      const find = (text) => {
        const found = /^\/(es\/)?figures\/([a-z0-9-]+)\/?$/.exec(
          text.startsWith(site) ? text.slice(site.length) : '',
        );
        return found && data.facts[found[2]] ? { fact: found[2], lang: found[1] ? 'es' : 'en' } : undefined;
      };
      from.push({
        type: 'raw',
        priority: 1,
        isMatch: (node) => node.nodeName === 'P' && !!find(node.textContent.trim()),
        transform: (node) => createBlock(name, find(node.textContent.trim())),
      });
    }
    return {
      from,
      to: [
        {
          type: 'block',
          blocks: ['core/shortcode'],
          transform: (attributes) => createBlock('core/shortcode', { text: toShortcode(id, attributes) }),
        },
      ],
    };
  }

  for (const id of Object.keys(data.widgets)) {
    registerBlockType(`one-pill-widgets/${id}`, {
      icon,
      edit: editBlock(id),
      save: saveBlock,
      transforms: transformsOf(id),
    });
  }
})(window.wp, window.onePillWidgetsKnown, window.onePillWidgetsWords);
