throw new Error('cut in two');
