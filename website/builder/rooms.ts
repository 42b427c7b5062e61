// Measured: `npm run rooms` writes this file.
export const rooms = {
  en: {
    'pills-2021': {
      lines: [
        {
          em: 31.95,
          ch: 44.5,
          cqi: -169.45,
          ex: 0,
        },
        {
          em: 18.75,
          ch: 3.25,
          cqi: 0.8,
          ex: 0,
        },
      ],
    },
    'pills-surge-2021': {
      lines: [
        {
          em: 35.35,
          ch: 32.7,
          cqi: -137.5,
          ex: 0,
        },
        {
          em: 22.6,
          ch: 11.3,
          cqi: -16.9,
          ex: 0,
        },
        {
          em: 25.05,
          ch: 0.05,
          cqi: -5.75,
          ex: 0,
        },
      ],
    },
    'fentanyl-pounds-surge-2021': {
      lines: [
        {
          em: 56.5,
          ch: 32.7,
          cqi: -236.75,
          ex: 0,
        },
        {
          em: 29.2,
          ch: 11.85,
          cqi: -50.2,
          ex: 0,
        },
        {
          em: 25.05,
          ch: 0.05,
          cqi: -5.75,
          ex: 0,
        },
      ],
    },
    'overdoses-surge-2021': {
      lines: [
        {
          em: 47.75,
          ch: 44.5,
          cqi: -220.65,
          ex: 0,
        },
        {
          em: 29.35,
          ch: 0,
          cqi: -15.45,
          ex: 0,
        },
        {
          em: 13.7,
          ch: 18.3,
          cqi: -2.05,
          ex: 0,
        },
      ],
    },
    'deaths-surge-2021': {
      lines: [
        {
          em: 47.75,
          ch: 44.5,
          cqi: -220.65,
          ex: 0,
        },
        {
          em: 27.35,
          ch: 5.5,
          cqi: -17.75,
          ex: 0,
        },
        {
          em: 20.35,
          ch: 10.65,
          cqi: -6.7,
          ex: 0,
        },
      ],
    },
    'social-media-cases-2021': {
      lines: [
        {
          em: 47.85,
          ch: 41.9,
          cqi: -197.8,
          ex: 0,
        },
        {
          em: 33.45,
          ch: 20.7,
          cqi: -68.5,
          ex: 0,
        },
        {
          em: 29,
          ch: 1.5,
          cqi: -10.35,
          ex: 0,
        },
      ],
    },
    'network-cases-2021': {
      lines: [
        {
          em: 46.05,
          ch: 44.5,
          cqi: -220.65,
          ex: 0,
        },
        {
          em: 23.6,
          ch: 7.45,
          cqi: -14.2,
          ex: 0,
        },
        {
          em: 18.7,
          ch: 10.65,
          cqi: -6.7,
          ex: 0,
        },
      ],
    },
    'lethal-dose': {
      lines: [
        {
          em: 42.55,
          ch: 44.5,
          cqi: -220.65,
          ex: 0,
        },
        {
          em: 21.55,
          ch: 0.1,
          cqi: -5.85,
          ex: 0,
        },
      ],
    },
    'overdose-interval-2021': {
      lines: [
        {
          em: 31.25,
          ch: 24.5,
          cqi: -66.05,
          ex: 0,
        },
        {
          em: 26.35,
          ch: 21.25,
          cqi: -39.05,
          ex: 0,
        },
        {
          em: 17.35,
          ch: 9.95,
          cqi: -1.05,
          ex: 0,
        },
      ],
    },
    'lethal-share-2021': {
      lines: [
        {
          em: 43.25,
          ch: 44.5,
          cqi: -197.85,
          ex: 0,
        },
        {
          em: 25.75,
          ch: 14.15,
          cqi: -25.95,
          ex: 0,
        },
        {
          em: 17.35,
          ch: 9.95,
          cqi: -1.05,
          ex: 0,
        },
      ],
    },
    'lethal-share-2022': {
      lines: [
        {
          em: 43.25,
          ch: 44.5,
          cqi: -197.85,
          ex: 0,
        },
        {
          em: 25.75,
          ch: 14.15,
          cqi: -25.95,
          ex: 0,
        },
        {
          em: 17.35,
          ch: 9.95,
          cqi: -1.05,
          ex: 0,
        },
      ],
    },
    'lethal-share-2023': {
      lines: [
        {
          em: 43.25,
          ch: 44.5,
          cqi: -197.85,
          ex: 0,
        },
        {
          em: 25.75,
          ch: 14.15,
          cqi: -25.95,
          ex: 0,
        },
        {
          em: 17.35,
          ch: 9.95,
          cqi: -1.05,
          ex: 0,
        },
      ],
    },
    'lethal-share-2024': {
      lines: [
        {
          em: 43.25,
          ch: 44.5,
          cqi: -197.85,
          ex: 0,
        },
        {
          em: 25.75,
          ch: 14.15,
          cqi: -25.95,
          ex: 0,
        },
        {
          em: 17.35,
          ch: 9.95,
          cqi: -1.05,
          ex: 0,
        },
      ],
    },
    'lethal-share-2025': {
      lines: [
        {
          em: 52.45,
          ch: 41.9,
          ex: 0,
          cqi: -223.7,
        },
        {
          em: 24.55,
          ch: 15.35,
          ex: 0,
          cqi: -24.2,
        },
        {
          em: 21.5,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'pills-2022': {
      lines: [
        {
          em: 31,
          ch: 32.7,
          cqi: -120.2,
          ex: 0,
        },
        {
          em: 21.2,
          ch: 4.55,
          cqi: -3.2,
          ex: 0,
        },
      ],
    },
    'pills-2023': {
      lines: [
        {
          em: 19.85,
          ch: 11.9,
          cqi: -14.25,
          ex: 0,
        },
        {
          em: 23.6,
          ch: 1.7,
          cqi: -4.75,
          ex: 0,
        },
      ],
    },
    'pills-2024': {
      lines: [
        {
          em: 42.3,
          ch: 9.9,
          cqi: -104.3,
          ex: 0,
        },
        {
          em: 16.1,
          ch: 29.7,
          cqi: -30.4,
          ex: 0,
        },
        {
          em: 23.6,
          ch: 1.7,
          cqi: -4.75,
          ex: 0,
        },
      ],
    },
    'pills-2025': {
      lines: [
        {
          em: 44.65,
          ch: 32.75,
          ex: 0,
          cqi: -195.75,
        },
        {
          em: 20.35,
          ch: 3.7,
          ex: 0,
          cqi: -3.35,
        },
      ],
    },
    'doses-2025': {
      lines: [
        {
          em: 39.25,
          ch: 44.5,
          cqi: -193.3,
          ex: 0,
        },
        {
          em: 22.85,
          ch: 8.55,
          cqi: -11.75,
          ex: 0,
        },
        {
          em: 24.9,
          ch: 0.3,
          cqi: -5.75,
          ex: 0,
        },
      ],
    },
    'overdose-deaths-2022': {
      lines: [
        {
          em: 28.95,
          ch: 41.8,
          cqi: -135.3,
          ex: 0,
        },
        {
          em: 25.9,
          ch: 0.05,
          cqi: -9.85,
          ex: 0,
        },
      ],
    },
    'overdose-deaths-2023': {
      lines: [
        {
          em: 28.95,
          ch: 41.8,
          cqi: -135.3,
          ex: 0,
        },
        {
          em: 25.9,
          ch: 0.05,
          cqi: -9.85,
          ex: 0,
        },
      ],
    },
    'bystander-present': {
      lines: [
        {
          em: 45.45,
          ch: 44.5,
          cqi: -199,
          ex: 0,
        },
        {
          em: 29.6,
          ch: 9.5,
          cqi: -28.1,
          ex: 0,
        },
        {
          em: 26.95,
          ch: 0.1,
          cqi: -7.45,
          ex: 0,
        },
      ],
    },
    'fake-pill-deaths-share': {
      lines: [
        {
          em: 41.7,
          ch: 41.9,
          cqi: -197.8,
          ex: 0,
        },
        {
          em: 23.75,
          ch: 8.25,
          cqi: -19.8,
          ex: 0,
        },
        {
          em: 19.7,
          ch: 0.05,
          cqi: 0,
          ex: 0,
        },
      ],
    },
    banner: {
      lines: [
        {
          em: 19.25,
          ch: 11.55,
          ex: 0,
          cqi: -37.5,
        },
        {
          em: 7.4,
          ch: 8.8,
          ex: 0,
          cqi: -2.4,
        },
      ],
    },
    'comparison-slider': {
      lines: [
        {
          em: 37.25,
          ch: 52.6,
          ex: 52.6,
          cqi: -275.4,
        },
        {
          em: 14,
          ch: 13.7,
          ex: 13.7,
          cqi: 43.05,
        },
      ],
      most: {
        em: 49.45,
        ch: 0,
        ex: 0,
        cqi: 0,
      },
    },
    'video-card': {
      lines: [
        {
          em: 52.2,
          ch: 8.15,
          ex: 8.15,
          cqi: -196.9,
        },
        {
          em: 7.7,
          ch: 8.15,
          ex: 8.15,
          cqi: 23.35,
        },
        {
          em: 7.95,
          ch: 0.05,
          ex: 0.05,
          cqi: 56.3,
        },
      ],
    },
    'overdose-deaths-2024': {
      lines: [
        {
          em: 56.7,
          ch: 32.7,
          ex: 0,
          cqi: -239.2,
        },
        {
          em: 23.15,
          ch: 9.9,
          ex: 0,
          cqi: -20.4,
        },
        {
          em: 19.2,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
  },
  es: {
    'pills-2021': {
      lines: [
        {
          em: 60.45,
          ch: 51.95,
          cqi: -321.4,
          ex: 0,
        },
        {
          em: 21.95,
          ch: 35.75,
          cqi: -80.1,
          ex: 0,
        },
        {
          em: 20.7,
          ch: 0,
          cqi: 1.1,
          ex: 0,
        },
      ],
    },
    'pills-surge-2021': {
      lines: [
        {
          em: 54.55,
          ch: 63.85,
          cqi: -308.35,
          ex: 0,
        },
        {
          em: 12.75,
          ch: 29.15,
          cqi: -14.35,
          ex: 0,
        },
        {
          em: 24.7,
          ch: 5.65,
          cqi: -9.35,
          ex: 0,
        },
      ],
    },
    'fentanyl-pounds-surge-2021': {
      lines: [
        {
          em: 65.45,
          ch: 51.95,
          cqi: -325.9,
          ex: 0,
        },
        {
          em: 17.6,
          ch: 29.15,
          cqi: -30.75,
          ex: 0,
        },
        {
          em: 27.1,
          ch: 0.4,
          cqi: -9,
          ex: 0,
        },
      ],
    },
    'overdoses-surge-2021': {
      lines: [
        {
          em: 59.1,
          ch: 63.85,
          cqi: -322.65,
          ex: 0,
        },
        {
          em: 17.6,
          ch: 29.15,
          cqi: -30.75,
          ex: 0,
        },
        {
          em: 27.5,
          ch: 2.45,
          cqi: -11.6,
          ex: 0,
        },
      ],
    },
    'deaths-surge-2021': {
      lines: [
        {
          em: 67.15,
          ch: 51.95,
          cqi: -325.9,
          ex: 0,
        },
        {
          em: 24.45,
          ch: 41,
          cqi: -82.7,
          ex: 0,
        },
        {
          em: 24.7,
          ch: 6.45,
          cqi: -10.35,
          ex: 0,
        },
      ],
    },
    'social-media-cases-2021': {
      lines: [
        {
          em: 39.1,
          ch: 38.35,
          cqi: -124.55,
          ex: 0,
        },
        {
          em: 26.7,
          ch: 5,
          cqi: -9.45,
          ex: 0,
        },
      ],
    },
    'network-cases-2021': {
      lines: [
        {
          em: 59.75,
          ch: 63.8,
          cqi: -326.6,
          ex: 0,
        },
        {
          em: 29.25,
          ch: 35.85,
          cqi: -95.95,
          ex: 0,
        },
        {
          em: 23.4,
          ch: 7.75,
          cqi: -10.95,
          ex: 0,
        },
      ],
    },
    'lethal-dose': {
      lines: [
        {
          em: 61.95,
          ch: 51.95,
          cqi: -325.9,
          ex: 0,
        },
        {
          em: 19.25,
          ch: 41,
          cqi: -82.7,
          ex: 0,
        },
        {
          em: 19.55,
          ch: 3.65,
          cqi: -5.05,
          ex: 0,
        },
      ],
    },
    'overdose-interval-2021': {
      lines: [
        {
          em: 87.8,
          ch: 40.1,
          cqi: -381.9,
          ex: 0,
        },
        {
          em: 16.25,
          ch: 59.4,
          cqi: -66.4,
          ex: 0,
        },
        {
          em: 28.6,
          ch: 4.6,
          cqi: -13.75,
          ex: 0,
        },
      ],
    },
    'lethal-share-2021': {
      lines: [
        {
          em: 56.75,
          ch: 73,
          cqi: -329.65,
          ex: 0,
        },
        {
          em: 27.4,
          ch: 35.95,
          cqi: -82.1,
          ex: 0,
        },
        {
          em: 24.45,
          ch: 9.2,
          cqi: -10.9,
          ex: 0,
        },
      ],
    },
    'lethal-share-2022': {
      lines: [
        {
          em: 43,
          ch: 73,
          cqi: -260.9,
          ex: 0,
        },
        {
          em: 20.9,
          ch: 20.55,
          cqi: -15.15,
          ex: 0,
        },
      ],
    },
    'lethal-share-2023': {
      lines: [
        {
          em: 56.75,
          ch: 73,
          cqi: -329.65,
          ex: 0,
        },
        {
          em: 27.4,
          ch: 35.95,
          cqi: -82.1,
          ex: 0,
        },
        {
          em: 24.45,
          ch: 9.2,
          cqi: -10.9,
          ex: 0,
        },
      ],
    },
    'lethal-share-2024': {
      lines: [
        {
          em: 56.75,
          ch: 73,
          cqi: -329.65,
          ex: 0,
        },
        {
          em: 27.4,
          ch: 35.95,
          cqi: -82.1,
          ex: 0,
        },
        {
          em: 24.45,
          ch: 9.2,
          cqi: -10.9,
          ex: 0,
        },
      ],
    },
    'lethal-share-2025': {
      lines: [
        {
          em: 49.85,
          ch: 54.15,
          ex: 0,
          cqi: -217.25,
        },
        {
          em: 27.35,
          ch: 24.3,
          ex: 0,
          cqi: -33.8,
        },
        {
          em: 29.15,
          ch: 7.65,
          ex: 0,
          cqi: -18.15,
        },
      ],
    },
    'pills-2022': {
      lines: [
        {
          em: 62.15,
          ch: 51.95,
          cqi: -321.4,
          ex: 0,
        },
        {
          em: 16.65,
          ch: 29.15,
          cqi: -34.15,
          ex: 0,
        },
        {
          em: 23.1,
          ch: 3.2,
          cqi: -4.55,
          ex: 0,
        },
      ],
    },
    'pills-2023': {
      lines: [
        {
          em: 58,
          ch: 41,
          cqi: -271.3,
          ex: 0,
        },
        {
          em: 19.25,
          ch: 29.15,
          cqi: -42.5,
          ex: 0,
        },
        {
          em: 23.4,
          ch: 4,
          cqi: -6.2,
          ex: 0,
        },
      ],
    },
    'pills-2024': {
      lines: [
        {
          em: 69.5,
          ch: 23.6,
          cqi: -270.2,
          ex: 0,
        },
        {
          em: 16.65,
          ch: 41,
          cqi: -48.4,
          ex: 0,
        },
        {
          em: 23.4,
          ch: 4,
          cqi: -6.2,
          ex: 0,
        },
      ],
    },
    'pills-2025': {
      lines: [
        {
          em: 28.7,
          ch: 33.35,
          ex: 0,
          cqi: -92.45,
        },
        {
          em: 29.55,
          ch: 0,
          ex: 0,
          cqi: -18.6,
        },
        {
          em: 18.15,
          ch: 16,
          ex: 0,
          cqi: -10.1,
        },
      ],
    },
    'doses-2025': {
      lines: [
        {
          em: 34.75,
          ch: 52.8,
          cqi: -155.2,
          ex: 0,
        },
        {
          em: 21.2,
          ch: 10.8,
          cqi: -8.1,
          ex: 0,
        },
      ],
    },
    'overdose-deaths-2022': {
      lines: [
        {
          em: 38,
          ch: 72.85,
          cqi: -250.25,
          ex: 0,
        },
        {
          em: 26.95,
          ch: 6.4,
          cqi: -16.6,
          ex: 0,
        },
      ],
    },
    'overdose-deaths-2023': {
      lines: [
        {
          em: 38,
          ch: 72.85,
          cqi: -250.25,
          ex: 0,
        },
        {
          em: 26.95,
          ch: 6.4,
          cqi: -16.6,
          ex: 0,
        },
      ],
    },
    'bystander-present': {
      lines: [
        {
          em: 55,
          ch: 63.85,
          cqi: -296.4,
          ex: 0,
        },
        {
          em: 21.3,
          ch: 38.35,
          cqi: -62.1,
          ex: 0,
        },
        {
          em: 25.3,
          ch: 8.8,
          cqi: -12.5,
          ex: 0,
        },
      ],
    },
    'fake-pill-deaths-share': {
      lines: [
        {
          em: 68.2,
          ch: 68.45,
          cqi: -383.35,
          ex: 0,
        },
        {
          em: 28.5,
          ch: 41,
          cqi: -110.75,
          ex: 0,
        },
        {
          em: 19.75,
          ch: 16.3,
          cqi: -12.9,
          ex: 0,
        },
      ],
    },
    banner: {
      lines: [
        {
          em: 39.4,
          ch: 31.95,
          ex: 0,
          cqi: -181,
        },
        {
          em: 20.1,
          ch: 12.55,
          ex: 0,
          cqi: -25.65,
        },
      ],
    },
    'comparison-slider': {
      lines: [
        {
          em: 68.6,
          ch: 57,
          ex: 0,
          cqi: -272.8,
        },
        {
          em: 18.3,
          ch: 32,
          ex: 0,
          cqi: 31.6,
        },
      ],
      most: {
        em: 44.7,
        ch: 9.75,
        ex: 0,
        cqi: 0,
      },
    },
    'video-card': {
      lines: [
        {
          em: 52.2,
          ch: 8.15,
          ex: 8.15,
          cqi: -196.9,
        },
        {
          em: 7.7,
          ch: 8.15,
          ex: 8.15,
          cqi: 23.35,
        },
        {
          em: 7.95,
          ch: 0.05,
          ex: 0.05,
          cqi: 56.3,
        },
      ],
    },
    'overdose-deaths-2024': {
      lines: [
        {
          em: 34.3,
          ch: 32.6,
          ex: 0,
          cqi: -106.1,
        },
        {
          em: 22.3,
          ch: 21.95,
          ex: 0,
          cqi: -29.6,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
  },
};
