import { expect } from '@open-wc/testing';
import { clockDuration, parseSeconds, spokenDuration } from '../../src/video-card/duration.ts';

describe('video card: parseSeconds', () => {
  const readable: [string, number][] = [
    ['2:05', 125],
    ['0:45', 45],
    ['75:00', 4500],
    ['1:02:05', 3725],
    ['125', 125],
    ['125.7', 125],
    ['PT2M5S', 125],
    ['PT2M5.5S', 125],
    ['PT1H', 3600],
    ['pt45s', 45],
    ['2m5s', 125],
    ['0', 0],
    ['23:59:59', 86399],
  ];
  for (const [text, seconds] of readable) {
    it(`reads ${text}`, () => expect(parseSeconds(text)).to.equal(seconds));
  }
  for (const text of [
    '2:75',
    '1:75:00',
    'abc',
    '-5',
    '2:5',
    '1e3',
    '٢',
    'Infinity',
    'NaN',
    '24:00:00',
    '99999999',
    '2:05:',
    'P1D',
  ]) {
    it(`refuses ${text}`, () => expect(parseSeconds(text)).to.equal(undefined));
  }
});

describe('video card: durations', () => {
  const shown: [number, string, string, string][] = [
    [5, '0:05', '5 seconds', '5 segundos'],
    [60, '1:00', '1 minute', '1 minuto'],
    [125, '2:05', '2 minutes 5 seconds', '2 minutos 5 segundos'],
    [3600, '1:00:00', '1 hour', '1 hora'],
    [36_061, '10:01:01', '10 hours 1 minute 1 second', '10 horas 1 minuto 1 segundo'],
  ];
  for (const [seconds, clock, english, spanish] of shown) {
    it(`of ${seconds} seconds are written and spoken`, () => {
      expect(clockDuration(seconds)).to.equal(clock);
      expect(spokenDuration(seconds, 'en')).to.equal(english);
      expect(spokenDuration(seconds, 'es-MX')).to.equal(spanish);
    });
  }
});
