import type { Strings } from './strings.ts';

export const es: Strings = {
  action:
    'Tome solo medicamentos que le hayan recetado a usted y que le entregue un farmacéutico autorizado.',
  help988: '{call:Llame al 988 y oprima 2}, o {text:envíe AYUDA al 988}',
  helpSamhsa:
    'Opciones de tratamiento: {call:1-800-662-HELP (4357)}, gratis, las 24 horas, en inglés y español',
  helpPoison: 'Ayuda en caso de intoxicación: {call:1-800-222-1222}',
  sms988: 'sms:988?&body=AYUDA',
  close: 'Cerrar',
  copied: 'Copiado',
  copyYourself: 'Copie este texto:',

  over: 'más de',
  'more than': 'más de',
  'at least': 'al menos',
  about: 'cerca de',
  nearly: 'casi',
  millionsOf: 'de',
  ratio: '{value} de cada {of}',
  source: 'Fuente',
  asOf: 'al {date}',

  slogan: 'Una píldora puede matar',
  message:
    'Las pastillas falsas con fentanilo parecen auténticas. Tome solo medicamentos que le hayan recetado a usted y que le entregue un farmacéutico autorizado.',
  getTheFacts: 'Infórmese',

  startLabel: 'Auténtica (de una farmacia)',
  endLabel: 'Falsificada (falsa)',
  comparePills: 'Compare las pastillas',
  startShort: 'auténtica',
  endShort: 'falsificada',
  truth: 'Nadie puede, a simple vista.',
  sameDrawing: 'Los dos dibujos son iguales a propósito.',
  why: 'Las pastillas falsas se fabrican para que parezcan reales. El fentanilo no se puede ver, oler ni saborear.',
  illustration: 'Ilustración; no sirve para identificar pastillas',
  'oxycodone-30': 'una pastilla pequeña, redonda y celeste',
  'amphetamine-30': 'una pastilla redonda anaranjada',
  'alprazolam-2': 'una pastilla rectangular blanca',
  sideBySide: 'Lado a lado',

  playVideo: 'Reproducir el video: {title}',
  closeVideo: 'Cerrar el video: {title}',
  video: 'Video',
  playsFrom: 'Se reproduce desde {provider}',
  watchOn: 'Ver en {provider}',
  transcript: 'Transcripción',
  captions: 'Subtítulos',
  cannotPlay: 'Este video no se puede reproducir aquí.',
  videoError2: 'Falló la conexión.',
  videoError3: 'El archivo está dañado.',
  videoError4: 'El archivo no existe o tiene un formato que este navegador no reproduce.',
  videoBlocked: 'Esta página no lo permite.',
};
