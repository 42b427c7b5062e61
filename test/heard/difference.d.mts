export function difference(before: string, after: string): string[];
