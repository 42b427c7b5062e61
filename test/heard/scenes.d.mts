export interface Scene {
  name: string;
  markup: (fallback: string) => string;
  keys?: string[];
}
export const scenes: Scene[];
export const fallbacks: Record<string, string>;
export const languages: string[];
