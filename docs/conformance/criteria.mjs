// The success criteria of WCAG 2.2, levels A and AA, and what is known of the widgets for each: the data of the conformance report.
// `supports` needs a test (file and title) that shows it; without one scripts/conformance.mjs fails. What was not tried is a gap.

/** Tests that show more than one thing. */
const heard = { file: 'test/heard/heard.mjs', title: 'What a real screen reader says of every widget' };
const axe = {
  file: 'test/integrations/demo-axe.test.ts',
  title: 'What axe has against the widgets of a page',
};
const grounds = { file: 'test/styles/grounds.test.ts', title: 'are read on any ground' };
const textAndZoom = {
  file: 'test/accessibility/text-and-zoom.test.ts',
  title: 'fits its box, clips no words and keeps its targets',
};
const virtualReader = {
  file: 'test/heard/virtual-reader.test.ts',
  title: 'what it said before',
};
const inControls = (title) => ({ file: 'test/accessibility/focus-and-controls.test.ts', title });
const focusShown = inControls('shows where the focus is, at every control');
const controlsShown = inControls('has controls that can be told from their ground');
const forcedColors = inControls('is read and operated in forced colors');
const coversNoControl = inControls('covers none of its own controls');
const stickyCoversNoControl = inControls('it covers no control of the page that');
const bannerOrder = {
  file: 'test/banner/keys.test.ts',
  title: 'reaches its controls by Tab in reading order',
};
const bannerEscape = { file: 'test/banner/keys.test.ts', title: 'Escape works from any control inside' };
const bannerRegion = {
  file: 'test/banner/upgrade.test.ts',
  title: 'is a region named by its heading and nothing that interrupts',
};
const bannerNoFocus = { file: 'test/banner/upgrade.test.ts', title: 'takes no focus when it comes' };
const bannerLanguage = {
  file: 'test/banner/upgrade.test.ts',
  title: 'marks English words on a page in another language',
};
const bannerShare = { file: 'test/banner/share.test.ts', title: 'works by the keyboard, and the focus' };
const bannerCovers = { file: 'test/banner/placement.test.ts', title: 'covers no form field with the focus' };
const sliderName = {
  file: 'test/comparison-slider/keys.test.ts',
  title: 'one slider, named, with its value in words',
};
const sliderKeys = {
  file: 'test/comparison-slider/keys.test.ts',
  title: 'is reached with Tab and shows it around',
};
const sliderTap = {
  file: 'test/comparison-slider/drag.test.ts',
  title: 'a click anywhere moves the divider there',
};
const sliderScroll = {
  file: 'test/comparison-slider/drag.test.ts',
  title: 'leaves scrolling along the other axis and pinching to the browser',
};
const sliderQuestion = {
  file: 'test/comparison-slider/question.test.ts',
  title: 'asks which one is real, in one group of three named buttons',
};
const sliderTruth = { file: 'test/comparison-slider/question.test.ts', title: 'the truth is announced once' };
const sliderLanguage = {
  file: 'test/comparison-slider/message.test.ts',
  title: 'speaks Spanish, and follows a change of language',
};
const counterCopy = {
  file: 'test/stat-counter/citation.test.ts',
  title: 'works by keyboard and says that it is done',
};
const counterMotion = { file: 'test/stat-counter/counting.test.ts', title: 'is a page with reduced motion' };
const counterPictogram = {
  file: 'test/stat-counter/pictogram.test.ts',
  title: 'is one picture with a text alternative',
};
const counterMarks = { file: 'test/stat-counter/pictogram.test.ts', title: 'marked by their shape' };
const counterLanguage = {
  file: 'test/stat-counter/content.test.ts',
  title: 'names the language of a fact’s English texts on a page in another language',
};
const trendList = { file: 'test/stat-counter/trend.test.ts', title: 'is a named list' };
const videoKeys = {
  file: 'test/video-card/play.test.ts',
  title: 'is played with Enter, which moves the focus to the player',
};
const videoFocus = {
  file: 'test/video-card/media.test.ts',
  title: 'shows the focus round the disc, on any poster',
};
const videoTranscript = {
  file: 'test/video-card/upgrade.test.ts',
  title: 'offers a transcript that can be read without playing',
};
const videoCaptions = {
  file: 'test/video-card/file.test.ts',
  title: 'has a captions badge for a file with captions only',
};
const videoError = { file: 'test/video-card/file.test.ts', title: 'says why a file fails with error' };
const videoHeading = {
  file: 'test/video-card/upgrade.test.ts',
  title: 'has a heading of level 3, or the one asked for',
};

const supports = (tests, remarks = '') => ({ conformance: 'supports', tests, remarks });
const notApplicable = (remarks) => ({ conformance: 'not-applicable', tests: [], remarks });
const partially = (tests, remarks) => ({ conformance: 'partially-supports', tests, remarks });
const pageDecides = notApplicable('A matter of the page around the widgets.');

/** `all` for every widget, or by widget; a widget's own entry goes before `all`. */
export const criteria = [
  {
    number: '1.1.1',
    name: 'Non-text Content',
    level: 'A',
    'stat-counter': supports([counterPictogram, heard]),
    banner: supports(
      [heard, axe],
      'Its only drawing, the cross of the close button, is decoration; the button has a name.',
    ),
    'comparison-slider': supports(
      [heard, axe],
      'Pictures of the site’s own need an `alt` of the site’s own.',
    ),
    'video-card': supports([heard, axe]),
  },
  {
    number: '1.2.1',
    name: 'Audio-only and Video-only (Prerecorded)',
    level: 'A',
    all: notApplicable('No audio-only or video-only content.'),
    'video-card': partially([videoTranscript], 'There is a place for a transcript; the site has to fill it.'),
  },
  {
    number: '1.2.2',
    name: 'Captions (Prerecorded)',
    level: 'A',
    all: notApplicable('No audio.'),
    'video-card': partially(
      [videoCaptions],
      'Captions of files are handed to the player and said before playing. Whether a film has them is up to who made it.',
    ),
  },
  {
    number: '1.2.3',
    name: 'Audio Description or Media Alternative (Prerecorded)',
    level: 'A',
    all: notApplicable('No video.'),
    'video-card': partially([videoTranscript], 'There is a place for a transcript; the site has to fill it.'),
  },
  { number: '1.2.4', name: 'Captions (Live)', level: 'AA', all: notApplicable('No live media.') },
  {
    number: '1.2.5',
    name: 'Audio Description (Prerecorded)',
    level: 'AA',
    all: notApplicable('No video.'),
    'video-card': { conformance: 'not-evaluated', tests: [], remarks: 'Up to the film and its player.' },
  },
  {
    number: '1.3.1',
    name: 'Info and Relationships',
    level: 'A',
    'stat-counter': supports([trendList, heard]),
    banner: supports([bannerRegion, heard]),
    'comparison-slider': supports([sliderQuestion, heard]),
    'video-card': supports([videoHeading, heard]),
  },
  { number: '1.3.2', name: 'Meaningful Sequence', level: 'A', all: supports([virtualReader, heard]) },
  {
    number: '1.3.3',
    name: 'Sensory Characteristics',
    level: 'A',
    all: supports([heard], 'No instruction rests on shape, color or place alone.'),
  },
  {
    number: '1.3.4',
    name: 'Orientation',
    level: 'AA',
    all: supports([textAndZoom], 'Laid out by width; nothing asks for an orientation.'),
  },
  {
    number: '1.3.5',
    name: 'Identify Input Purpose',
    level: 'AA',
    all: notApplicable('No fields for data about a person.'),
  },
  {
    number: '1.4.1',
    name: 'Use of Color',
    level: 'A',
    all: supports([axe, forcedColors]),
    'stat-counter': supports(
      [counterMarks, forcedColors],
      'Marked pills differ in shape, the year shown in weight.',
    ),
  },
  { number: '1.4.2', name: 'Audio Control', level: 'A', all: notApplicable('Nothing plays by itself.') },
  { number: '1.4.3', name: 'Contrast (Minimum)', level: 'AA', all: supports([grounds, axe, forcedColors]) },
  { number: '1.4.4', name: 'Resize Text', level: 'AA', all: supports([textAndZoom]) },
  {
    number: '1.4.5',
    name: 'Images of Text',
    level: 'AA',
    all: supports([heard], 'The imprint on a drawn pill is part of the drawing.'),
  },
  { number: '1.4.10', name: 'Reflow', level: 'AA', all: supports([textAndZoom]) },
  {
    number: '1.4.11',
    name: 'Non-text Contrast',
    level: 'AA',
    all: supports(
      [controlsShown, focusShown, forcedColors],
      'Edges of controls and focus rings are measured, in light, dark and forced colors.',
    ),
    'stat-counter': supports([controlsShown, focusShown, forcedColors, counterMarks]),
    'comparison-slider': supports([controlsShown, focusShown, forcedColors, sliderKeys]),
    'video-card': supports([controlsShown, focusShown, forcedColors, videoFocus]),
  },
  { number: '1.4.12', name: 'Text Spacing', level: 'AA', all: supports([textAndZoom]) },
  {
    number: '1.4.13',
    name: 'Content on Hover or Focus',
    level: 'AA',
    all: notApplicable('Nothing appears on hover or focus.'),
  },
  {
    number: '2.1.1',
    name: 'Keyboard',
    level: 'A',
    'stat-counter': supports([counterCopy]),
    banner: supports([bannerOrder, bannerEscape, bannerShare]),
    'comparison-slider': supports([sliderKeys]),
    'video-card': supports([videoKeys], 'Inside a player of YouTube or Vimeo, that player’s own keys apply.'),
  },
  {
    number: '2.1.2',
    name: 'No Keyboard Trap',
    level: 'A',
    all: supports([heard]),
    banner: supports([bannerOrder, heard]),
  },
  {
    number: '2.1.4',
    name: 'Character Key Shortcuts',
    level: 'A',
    all: notApplicable('No shortcuts of single characters.'),
  },
  { number: '2.2.1', name: 'Timing Adjustable', level: 'A', all: notApplicable('No time limits.') },
  {
    number: '2.2.2',
    name: 'Pause, Stop, Hide',
    level: 'A',
    all: notApplicable('Nothing moves by itself for more than five seconds.'),
    'stat-counter': supports(
      [counterMotion],
      'A count takes 1.5 seconds, once, and none where less motion is asked for.',
    ),
  },
  {
    number: '2.3.1',
    name: 'Three Flashes or Below Threshold',
    level: 'A',
    all: notApplicable('Nothing flashes.'),
  },
  { number: '2.4.1', name: 'Bypass Blocks', level: 'A', all: pageDecides },
  { number: '2.4.2', name: 'Page Titled', level: 'A', all: pageDecides },
  {
    number: '2.4.3',
    name: 'Focus Order',
    level: 'A',
    all: supports([heard]),
    banner: supports([bannerOrder, bannerNoFocus]),
    'video-card': supports([videoKeys]),
  },
  { number: '2.4.4', name: 'Link Purpose (In Context)', level: 'A', all: supports([heard]) },
  { number: '2.4.5', name: 'Multiple Ways', level: 'AA', all: pageDecides },
  { number: '2.4.6', name: 'Headings and Labels', level: 'AA', all: supports([heard]) },
  {
    number: '2.4.7',
    name: 'Focus Visible',
    level: 'AA',
    all: supports([focusShown, forcedColors], 'Every control has the ring of the shared style sheet.'),
    'comparison-slider': supports([focusShown, forcedColors, sliderKeys]),
    'video-card': supports([focusShown, forcedColors, videoFocus]),
  },
  {
    number: '2.4.11',
    name: 'Focus Not Obscured (Minimum)',
    level: 'AA',
    all: supports([coversNoControl]),
    banner: supports([coversNoControl, stickyCoversNoControl, bannerCovers]),
  },
  {
    number: '2.5.1',
    name: 'Pointer Gestures',
    level: 'A',
    all: notApplicable('No gestures.'),
    'comparison-slider': supports([sliderTap]),
  },
  {
    number: '2.5.2',
    name: 'Pointer Cancellation',
    level: 'A',
    all: supports([axe], 'Buttons and links act on release.'),
    'comparison-slider': supports([sliderTap], 'The divider follows the pointer; another tap puts it back.'),
  },
  { number: '2.5.3', name: 'Label in Name', level: 'A', all: supports([heard, axe]) },
  {
    number: '2.5.4',
    name: 'Motion Actuation',
    level: 'A',
    all: notApplicable('Nothing reacts to movement of the device.'),
  },
  {
    number: '2.5.7',
    name: 'Dragging Movements',
    level: 'AA',
    all: notApplicable('Nothing is dragged.'),
    'comparison-slider': supports(
      [sliderTap, sliderScroll, sliderKeys],
      'A tap anywhere, the arrow keys and “Side by side” do the same.',
    ),
  },
  {
    number: '2.5.8',
    name: 'Target Size (Minimum)',
    level: 'AA',
    all: supports([textAndZoom], 'At least 44 by 44 px.'),
  },
  { number: '3.1.1', name: 'Language of Page', level: 'A', all: pageDecides },
  {
    number: '3.1.2',
    name: 'Language of Parts',
    level: 'AA',
    'stat-counter': supports([counterLanguage, heard]),
    banner: supports([bannerLanguage, heard]),
    'comparison-slider': supports([sliderLanguage, heard]),
    'video-card': supports([heard]),
  },
  { number: '3.2.1', name: 'On Focus', level: 'A', all: supports([heard]) },
  { number: '3.2.2', name: 'On Input', level: 'A', all: supports([heard]) },
  { number: '3.2.3', name: 'Consistent Navigation', level: 'AA', all: pageDecides },
  { number: '3.2.4', name: 'Consistent Identification', level: 'AA', all: supports([heard]) },
  { number: '3.2.6', name: 'Consistent Help', level: 'A', all: pageDecides },
  {
    number: '3.3.1',
    name: 'Error Identification',
    level: 'A',
    all: notApplicable('Readers enter nothing.'),
    'video-card': supports([videoError, heard]),
  },
  {
    number: '3.3.2',
    name: 'Labels or Instructions',
    level: 'A',
    all: notApplicable('Readers enter nothing.'),
    'comparison-slider': supports([sliderName]),
  },
  { number: '3.3.3', name: 'Error Suggestion', level: 'AA', all: notApplicable('Readers enter nothing.') },
  {
    number: '3.3.4',
    name: 'Error Prevention (Legal, Financial, Data)',
    level: 'AA',
    all: notApplicable('Readers enter nothing.'),
  },
  { number: '3.3.7', name: 'Redundant Entry', level: 'A', all: notApplicable('Readers enter nothing.') },
  {
    number: '3.3.8',
    name: 'Accessible Authentication (Minimum)',
    level: 'AA',
    all: notApplicable('No authentication.'),
  },
  {
    number: '4.1.2',
    name: 'Name, Role, Value',
    level: 'A',
    'stat-counter': supports([axe, virtualReader, heard]),
    banner: supports([bannerRegion, virtualReader, heard]),
    'comparison-slider': supports([sliderName, virtualReader, heard]),
    'video-card': supports([videoKeys, virtualReader, heard]),
  },
  {
    number: '4.1.3',
    name: 'Status Messages',
    level: 'AA',
    'stat-counter': supports([counterCopy, virtualReader, heard]),
    banner: supports([bannerShare, virtualReader, heard]),
    'comparison-slider': supports([sliderTruth, virtualReader, heard]),
    'video-card': supports([videoError, virtualReader, heard]),
  },
];
