/** What is used here of the package, which has no types of its own. */
declare module 'qrcode' {
  interface Modules {
    size: number;
    get: (row: number, column: number) => number;
  }
  const QRCode: {
    create: (text: string, options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' }) => { modules: Modules };
  };
  export default QRCode;
}
