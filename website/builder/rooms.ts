// Measured: `npm run rooms` writes this file.
export const rooms = {
  en: {
    'pills-2021': {
      lines: [
        {
          em: 25.7,
          ch: 30.95,
          ex: 0,
          cqi: -80.2,
        },
        {
          em: 21,
          ch: 19.1,
          ex: 0,
          cqi: -28.35,
        },
        {
          em: 19.2,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'pills-surge-2021': {
      lines: [
        {
          em: 31.2,
          ch: 14.15,
          ex: 0,
          cqi: -38.7,
        },
        {
          em: 20.85,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'fentanyl-pounds-surge-2021': {
      lines: [
        {
          em: 38.4,
          ch: 19,
          ex: 0,
          cqi: -88,
        },
        {
          em: 23,
          ch: 31.15,
          ex: 0,
          cqi: -47.6,
        },
        {
          em: 20.85,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'overdoses-surge-2021': {
      lines: [
        {
          em: 39.5,
          ch: 24.95,
          ex: 24.95,
          cqi: -174.2,
        },
        {
          em: 25.75,
          ch: 15.35,
          ex: 15.35,
          cqi: -48.95,
        },
        {
          em: 18.85,
          ch: 4.95,
          ex: 4.95,
          cqi: -3.9,
        },
      ],
    },
    'deaths-surge-2021': {
      lines: [
        {
          em: 39.5,
          ch: 24.95,
          ex: 24.95,
          cqi: -174.2,
        },
        {
          em: 23.6,
          ch: 15.35,
          ex: 15.35,
          cqi: -42.1,
        },
        {
          em: 21.4,
          ch: 0.05,
          ex: 0.05,
          cqi: 0,
        },
      ],
    },
    'social-media-cases-2021': {
      lines: [
        {
          em: 37.25,
          ch: 28.3,
          ex: 0,
          cqi: -83.1,
        },
        {
          em: 24.6,
          ch: 38.85,
          ex: 0,
          cqi: -55.1,
        },
        {
          em: 26.35,
          ch: 5.35,
          ex: 0,
          cqi: -9.2,
        },
      ],
    },
    'network-cases-2021': {
      lines: [
        {
          em: 43,
          ch: 30.9,
          ex: 0,
          cqi: -148.9,
        },
        {
          em: 22.75,
          ch: 28.5,
          ex: 0,
          cqi: -42.65,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'lethal-dose': {
      lines: [
        {
          em: 26.25,
          ch: 30.9,
          ex: 0,
          cqi: -82.7,
        },
        {
          em: 23.05,
          ch: 19.1,
          ex: 0,
          cqi: -38.8,
        },
        {
          em: 17.35,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'overdose-interval-2021': {
      lines: [
        {
          em: 32.1,
          ch: 32.4,
          ex: 0,
          cqi: -81.8,
        },
        {
          em: 28.1,
          ch: 21.7,
          ex: 0,
          cqi: -43.2,
        },
        {
          em: 21.5,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'lethal-share-2021': {
      lines: [
        {
          em: 30.8,
          ch: 44.5,
          ex: 0,
          cqi: -128.6,
        },
        {
          em: 25.5,
          ch: 15.9,
          ex: 0,
          cqi: -28.2,
        },
        {
          em: 21,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'lethal-share-2022': {
      lines: [
        {
          em: 36.7,
          ch: 13.85,
          ex: 0,
          cqi: -51.15,
        },
        {
          em: 21,
          ch: 10,
          ex: 0,
          cqi: -7.05,
        },
      ],
    },
    'lethal-share-2023': {
      lines: [
        {
          em: 30.8,
          ch: 44.5,
          ex: 0,
          cqi: -128.6,
        },
        {
          em: 25.5,
          ch: 15.9,
          ex: 0,
          cqi: -28.2,
        },
        {
          em: 21,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'lethal-share-2024': {
      lines: [
        {
          em: 19.75,
          ch: 43.35,
          ex: 43.35,
          cqi: -178.25,
        },
        {
          em: 14.5,
          ch: 16.25,
          ex: 16.25,
          cqi: -20.6,
        },
        {
          em: 21.5,
          ch: 0.05,
          ex: 0.05,
          cqi: 0,
        },
      ],
    },
    'lethal-share-2025': {
      lines: [
        {
          em: 44.55,
          ch: 41.9,
          ex: 0,
          cqi: -185.8,
        },
        {
          em: 24,
          ch: 16.2,
          ex: 0,
          cqi: -24.15,
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
          em: 31.95,
          ch: 22.65,
          ex: 0,
          cqi: -80.1,
        },
        {
          em: 20.45,
          ch: 5.95,
          ex: 0,
          cqi: -3.15,
        },
      ],
    },
    'pills-2023': {
      lines: [
        {
          em: 24.35,
          ch: 21.75,
          ex: 0,
          cqi: -60,
        },
        {
          em: 22.05,
          ch: 3.7,
          ex: 0,
          cqi: -3.35,
        },
      ],
    },
    'pills-2024': {
      lines: [
        {
          em: 23.65,
          ch: 29.7,
          ex: 0,
          cqi: -62.45,
        },
        {
          em: 22.05,
          ch: 3.7,
          ex: 0,
          cqi: -3.35,
        },
      ],
    },
    'pills-2025': {
      lines: [
        {
          em: 25.15,
          ch: 12.05,
          ex: 0,
          cqi: -26,
        },
        {
          em: 19.2,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'doses-2025': {
      lines: [
        {
          em: 47.5,
          ch: 32.75,
          ex: 0,
          cqi: -195.75,
        },
        {
          em: 20.95,
          ch: 10.05,
          ex: 0,
          cqi: -9.9,
        },
        {
          em: 20.85,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'overdose-deaths-2022': {
      lines: [
        {
          em: 45.8,
          ch: 33.75,
          ex: 33.75,
          cqi: -281.65,
        },
        {
          em: 17.75,
          ch: 7.85,
          ex: 7.85,
          cqi: -9.6,
        },
      ],
    },
    'overdose-deaths-2023': {
      lines: [
        {
          em: 22.2,
          ch: 52.1,
          ex: 52.1,
          cqi: -257.5,
        },
        {
          em: 20.55,
          ch: 8,
          ex: 8,
          cqi: -21.8,
        },
        {
          em: 17.15,
          ch: 4.95,
          ex: 4.95,
          cqi: -3.9,
        },
      ],
    },
    'bystander-present': {
      lines: [
        {
          em: 32.5,
          ch: 44.5,
          ex: 0,
          cqi: -128.6,
        },
        {
          em: 25.1,
          ch: 19.1,
          ex: 0,
          cqi: -31.8,
        },
        {
          em: 25.75,
          ch: 5.3,
          ex: 0,
          cqi: -10.95,
        },
      ],
    },
    'fake-pill-deaths-share': {
      lines: [
        {
          em: 39.8,
          ch: 41.85,
          ex: 0,
          cqi: -182.7,
        },
        {
          em: 23,
          ch: 9.9,
          ex: 0,
          cqi: -19.8,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    banner: {
      lines: [
        {
          em: 19.75,
          ch: 20.4,
          ex: 0,
          cqi: -68,
        },
        {
          em: 19.75,
          ch: 7.25,
          ex: 0,
          cqi: -30.4,
        },
        {
          em: 8.45,
          ch: 7.05,
          ex: 0,
          cqi: -2.25,
        },
      ],
    },
    'comparison-slider': {
      lines: [
        {
          em: 33.7,
          ch: 55.55,
          ex: 0,
          cqi: -115.25,
        },
        {
          em: 14.95,
          ch: 23,
          ex: 0,
          cqi: 46.4,
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
          em: 35.85,
          ch: 8.2,
          ex: 8.2,
          cqi: -115.3,
        },
        {
          em: 0.7,
          ch: 8.2,
          ex: 8.2,
          cqi: 51.85,
        },
        {
          em: 7.95,
          ch: 0.05,
          ex: 0.05,
          cqi: 56.25,
        },
      ],
    },
    'overdose-deaths-2024': {
      lines: [
        {
          em: 26.85,
          ch: 10.85,
          ex: 10.85,
          cqi: -43.9,
        },
        {
          em: 17.15,
          ch: 4.95,
          ex: 4.95,
          cqi: -3.9,
        },
      ],
    },
    'fake-pills-teen-deaths': {
      lines: [
        {
          em: 39.15,
          ch: 32.75,
          ex: 0,
          cqi: -144.55,
        },
        {
          em: 25.35,
          ch: 10.5,
          ex: 0,
          cqi: -24,
        },
        {
          em: 20.85,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'fentanyl-teen-deaths': {
      lines: [
        {
          em: 29.35,
          ch: 44.5,
          ex: 0,
          cqi: -128.6,
        },
        {
          em: 25.7,
          ch: 10.25,
          ex: 0,
          cqi: -19.8,
        },
        {
          em: 20.85,
          ch: 5.45,
          ex: 0,
          cqi: -3.4,
        },
      ],
    },
    'fentanyl-powder-2025': {
      lines: [
        {
          em: 40.45,
          ch: 17.5,
          ex: 17.5,
          cqi: -157.6,
        },
        {
          em: 20.85,
          ch: 12.95,
          ex: 12.95,
          cqi: -35.4,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0.05,
          cqi: 0,
        },
      ],
    },
    'pills-all-police-2023': {
      lines: [
        {
          em: 54.25,
          ch: 41,
          ex: 0,
          cqi: -246.4,
        },
        {
          em: 20.75,
          ch: 11.7,
          ex: 0,
          cqi: -8.2,
        },
      ],
    },
    'teens-no-use-8': {
      lines: [
        {
          em: 51.2,
          ch: 9.9,
          ex: 0,
          cqi: -128.4,
        },
        {
          em: 22.75,
          ch: 28.5,
          ex: 0,
          cqi: -42.65,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'teens-no-use-12': {
      lines: [
        {
          em: 51.2,
          ch: 9.9,
          ex: 0,
          cqi: -128.4,
        },
        {
          em: 22.75,
          ch: 28.5,
          ex: 0,
          cqi: -42.65,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'naloxone-states': {
      lines: [
        {
          em: 51.85,
          ch: 19.1,
          ex: 0,
          cqi: -168.7,
        },
        {
          em: 24.5,
          ch: 15.8,
          ex: 0,
          cqi: -25.7,
        },
        {
          em: 21.5,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
  },
  es: {
    'pills-2021': {
      lines: [
        {
          em: 33.3,
          ch: 30.95,
          ex: 0,
          cqi: -89.3,
        },
        {
          em: 18.2,
          ch: 31.9,
          ex: 0,
          cqi: -30.35,
        },
        {
          em: 19.65,
          ch: 0.05,
          ex: 0,
          cqi: 0.1,
        },
      ],
    },
    'pills-surge-2021': {
      lines: [
        {
          em: 38.45,
          ch: 25.25,
          ex: 0,
          cqi: -80.4,
        },
        {
          em: 22.95,
          ch: 34.3,
          ex: 0,
          cqi: -40.3,
        },
        {
          em: 25.75,
          ch: 3.8,
          ex: 0,
          cqi: -9.9,
        },
      ],
    },
    'fentanyl-pounds-surge-2021': {
      lines: [
        {
          em: 34.95,
          ch: 19,
          ex: 0,
          cqi: -56.7,
        },
        {
          em: 26.6,
          ch: 29.5,
          ex: 0,
          cqi: -45.15,
        },
        {
          em: 21.4,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'overdoses-surge-2021': {
      lines: [
        {
          em: 39.85,
          ch: 22.55,
          ex: 0,
          cqi: -84.05,
        },
        {
          em: 28.2,
          ch: 27.45,
          ex: 0,
          cqi: -46.4,
        },
        {
          em: 21.4,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'deaths-surge-2021': {
      lines: [
        {
          em: 35.05,
          ch: 24.2,
          ex: 0,
          cqi: -61.85,
        },
        {
          em: 13.65,
          ch: 41,
          ex: 0,
          cqi: -28.7,
        },
        {
          em: 21.4,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'social-media-cases-2021': {
      lines: [
        {
          em: 40.5,
          ch: 28.25,
          ex: 0,
          cqi: -85.5,
        },
        {
          em: 26.2,
          ch: 35.8,
          ex: 0,
          cqi: -48.45,
        },
        {
          em: 23.2,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'network-cases-2021': {
      lines: [
        {
          em: 21,
          ch: 25.3,
          ex: 25.3,
          cqi: -69.55,
        },
        {
          em: 16.05,
          ch: 23.55,
          ex: 23.55,
          cqi: -42.6,
        },
        {
          em: 22.5,
          ch: 3.65,
          ex: 3.65,
          cqi: -10.35,
        },
      ],
    },
    'lethal-dose': {
      lines: [
        {
          em: 34.75,
          ch: 19.5,
          ex: 0,
          cqi: -74.9,
        },
        {
          em: 22.05,
          ch: 30.1,
          ex: 0,
          cqi: -46,
        },
        {
          em: 17.9,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'overdose-interval-2021': {
      lines: [
        {
          em: 40.85,
          ch: 25.3,
          ex: 25.3,
          cqi: -153.25,
        },
        {
          em: 22.85,
          ch: 23.55,
          ex: 23.55,
          cqi: -55.1,
        },
        {
          em: 24.8,
          ch: 2.75,
          ex: 2.75,
          cqi: -9.65,
        },
      ],
    },
    'lethal-share-2021': {
      lines: [
        {
          em: 36.5,
          ch: 42.25,
          ex: 0,
          cqi: -122.8,
        },
        {
          em: 23.15,
          ch: 26.05,
          ex: 0,
          cqi: -25.05,
        },
        {
          em: 25.9,
          ch: 3.4,
          ex: 0,
          cqi: -9.65,
        },
      ],
    },
    'lethal-share-2022': {
      lines: [
        {
          em: 38.1,
          ch: 26.5,
          ex: 0,
          cqi: -78.6,
        },
        {
          em: 21.4,
          ch: 37.55,
          ex: 0,
          cqi: -37.65,
        },
        {
          em: 25.9,
          ch: 3.4,
          ex: 0,
          cqi: -9.65,
        },
      ],
    },
    'lethal-share-2023': {
      lines: [
        {
          em: 36.5,
          ch: 42.25,
          ex: 0,
          cqi: -122.8,
        },
        {
          em: 23.15,
          ch: 26.05,
          ex: 0,
          cqi: -25.05,
        },
        {
          em: 25.9,
          ch: 3.4,
          ex: 0,
          cqi: -9.65,
        },
      ],
    },
    'lethal-share-2024': {
      lines: [
        {
          em: 34.9,
          ch: 53.55,
          ex: 0,
          cqi: -141.2,
        },
        {
          em: 28.35,
          ch: 15.95,
          ex: 0,
          cqi: -23.45,
        },
      ],
    },
    'lethal-share-2025': {
      lines: [
        {
          em: 45.85,
          ch: 54.15,
          ex: 0,
          cqi: -198.75,
        },
        {
          em: 27.6,
          ch: 23.9,
          ex: 0,
          cqi: -33.8,
        },
        {
          em: 29.1,
          ch: 7.75,
          ex: 0,
          cqi: -18.2,
        },
      ],
    },
    'pills-2022': {
      lines: [
        {
          em: 30.25,
          ch: 16.05,
          ex: 0,
          cqi: -39.8,
        },
        {
          em: 18.45,
          ch: 29.2,
          ex: 0,
          cqi: -26.95,
        },
        {
          em: 21.35,
          ch: 0.05,
          ex: 0,
          cqi: 0.1,
        },
      ],
    },
    'pills-2023': {
      lines: [
        {
          em: 29.1,
          ch: 7.75,
          ex: 0,
          cqi: -25.25,
        },
        {
          em: 17.1,
          ch: 23.65,
          ex: 0,
          cqi: -14.95,
        },
        {
          em: 21.4,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'pills-2024': {
      lines: [
        {
          em: 59.15,
          ch: 10.4,
          ex: 0,
          cqi: -171.6,
        },
        {
          em: 19.25,
          ch: 29.1,
          ex: 0,
          cqi: -27.45,
        },
        {
          em: 21.4,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'pills-2025': {
      lines: [
        {
          em: 58.75,
          ch: 10.4,
          ex: 0,
          cqi: -171.6,
        },
        {
          em: 20.95,
          ch: 28.1,
          ex: 0,
          cqi: -35.45,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'doses-2025': {
      lines: [
        {
          em: 40.25,
          ch: 44.95,
          ex: 0,
          cqi: -171.25,
        },
        {
          em: 29.6,
          ch: 12.7,
          ex: 0,
          cqi: -29.1,
        },
        {
          em: 19.25,
          ch: 22.4,
          ex: 0,
          cqi: -14.2,
        },
      ],
    },
    'overdose-deaths-2022': {
      lines: [
        {
          em: 6.9,
          ch: 43.6,
          ex: 43.6,
          cqi: -123.9,
        },
        {
          em: 23.75,
          ch: 10.35,
          ex: 10.35,
          cqi: -34.8,
        },
        {
          em: 11.7,
          ch: 16,
          ex: 16,
          cqi: -13.3,
        },
      ],
    },
    'overdose-deaths-2023': {
      lines: [
        {
          em: 17.75,
          ch: 59.2,
          ex: 59.2,
          cqi: -255.3,
        },
        {
          em: 11.5,
          ch: 19.55,
          ex: 19.55,
          cqi: -24.2,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0.05,
          cqi: 0,
        },
      ],
    },
    'bystander-present': {
      lines: [
        {
          em: 60.8,
          ch: 50.75,
          ex: 0,
          cqi: -272.8,
        },
        {
          em: 25.7,
          ch: 21.25,
          ex: 0,
          cqi: -25.55,
        },
        {
          em: 25.85,
          ch: 3.8,
          ex: 0,
          cqi: -9.9,
        },
      ],
    },
    'fake-pill-deaths-share': {
      lines: [
        {
          em: 47.6,
          ch: 50.65,
          ex: 0,
          cqi: -220.95,
        },
        {
          em: 33,
          ch: 8.5,
          ex: 0,
          cqi: -37.25,
        },
        {
          em: 17.75,
          ch: 20.5,
          ex: 0,
          cqi: -13,
        },
      ],
    },
    banner: {
      lines: [
        {
          em: 16.5,
          ch: 23.2,
          ex: 23.2,
          cqi: -98.75,
        },
        {
          em: 21.7,
          ch: 3.2,
          ex: 3.2,
          cqi: -19.3,
        },
      ],
    },
    'comparison-slider': {
      lines: [
        {
          em: 38.7,
          ch: 43.25,
          ex: 0,
          cqi: -78.35,
        },
        {
          em: 21,
          ch: 28.25,
          ex: 0,
          cqi: 29.1,
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
          em: 35.85,
          ch: 8.2,
          ex: 8.2,
          cqi: -115.3,
        },
        {
          em: 0.7,
          ch: 8.2,
          ex: 8.2,
          cqi: 51.85,
        },
        {
          em: 7.95,
          ch: 0.05,
          ex: 0.05,
          cqi: 56.25,
        },
      ],
    },
    'overdose-deaths-2024': {
      lines: [
        {
          em: 28.05,
          ch: 26.4,
          ex: 0,
          cqi: -49.25,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'fake-pills-teen-deaths': {
      lines: [
        {
          em: 53.95,
          ch: 29.6,
          ex: 0,
          cqi: -186.55,
        },
        {
          em: 24.9,
          ch: 21.65,
          ex: 0,
          cqi: -26.6,
        },
        {
          em: 25.75,
          ch: 3.4,
          ex: 0,
          cqi: -9.65,
        },
      ],
    },
    'fentanyl-teen-deaths': {
      lines: [
        {
          em: 53.95,
          ch: 29.6,
          ex: 0,
          cqi: -186.55,
        },
        {
          em: 24.9,
          ch: 21.65,
          ex: 0,
          cqi: -26.6,
        },
        {
          em: 25.75,
          ch: 3.4,
          ex: 0,
          cqi: -9.65,
        },
      ],
    },
    'fentanyl-powder-2025': {
      lines: [
        {
          em: 50.4,
          ch: 10.35,
          ex: 0,
          cqi: -120.05,
        },
        {
          em: 25.95,
          ch: 26.7,
          ex: 0,
          cqi: -45.9,
        },
        {
          em: 19.7,
          ch: 0.05,
          ex: 0,
          cqi: 0,
        },
      ],
    },
    'pills-all-police-2023': {
      lines: [
        {
          em: 10.15,
          ch: 42.95,
          ex: 42.95,
          cqi: -119.9,
        },
        {
          em: 10.65,
          ch: 22.25,
          ex: 22.25,
          cqi: -21.25,
        },
        {
          em: 21.4,
          ch: 0.05,
          ex: 0.05,
          cqi: 0,
        },
      ],
    },
    'teens-no-use-8': {
      lines: [
        {
          em: 22.5,
          ch: 20.5,
          ex: 20.5,
          cqi: -46.8,
        },
        {
          em: 16.6,
          ch: 14.7,
          ex: 14.7,
          cqi: -19,
        },
      ],
    },
    'teens-no-use-12': {
      lines: [
        {
          em: 22.5,
          ch: 20.5,
          ex: 20.5,
          cqi: -46.8,
        },
        {
          em: 16.6,
          ch: 14.7,
          ex: 14.7,
          cqi: -19,
        },
      ],
    },
    'naloxone-states': {
      lines: [
        {
          em: 28.25,
          ch: 13.55,
          ex: 13.55,
          cqi: -48.3,
        },
        {
          em: 2.55,
          ch: 30.95,
          ex: 30.95,
          cqi: -26.2,
        },
        {
          em: 21.5,
          ch: 0.05,
          ex: 0.05,
          cqi: 0,
        },
      ],
    },
  },
};
