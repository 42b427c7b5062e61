/** Sentences of pages, pictures and paper, beside those that a widget says by itself (`locales/`). */
export const sentences = {
  dose: {
    en: 'DEA considers 2 milligrams of fentanyl – about what fits on the tip of a pencil – a potentially lethal dose.',
    es: 'La DEA considera que 2 miligramos de fentanilo –lo que cabe en la punta de un lápiz– son una dosis potencialmente mortal.',
  },
  emergency: {
    en: 'If someone will not wake up or is struggling to breathe: call 911 and give naloxone if you have it. Lay them on their side and stay until help comes.',
    es: 'Si alguien no despierta o le cuesta respirar: llame al 911 y administre naloxona si la tiene. Coloque a la persona de costado y quédese con ella hasta que llegue la ayuda.',
  },
  disclaimer: {
    en: 'Independent project. Not affiliated with, endorsed, approved or authorized by the U.S. Drug Enforcement Administration or any government agency.',
    es: 'Proyecto independiente. No está afiliado a la Administración para el Control de Drogas (DEA) ni a ningún organismo público de EE. UU., ni cuenta con su respaldo, aprobación o autorización.',
  },
} as const;
