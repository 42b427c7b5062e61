/** Attributes that change a figure's look, not what it says. */
export const looks: readonly string[] = ['pictogram', 'notation', 'duration', 'still', 'plain'];
