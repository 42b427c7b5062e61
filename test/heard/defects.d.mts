export interface Defect {
  name: string;
  scene: string;
  plant: (root: ShadowRoot) => void;
  heard: string;
}
export const defects: Defect[];
