/** Whether a box of this overflow cuts off what no reader can scroll to. */
export const cutsOff = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
