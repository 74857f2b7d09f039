/** The words of one definition; the text has one origin, `libs/metrics/src/definitions`. */
export interface DefinitionAnswer {
  id: string;
  version: number;
  title: string;
  question: string;
  plain: string;
  counts: string;
  leftOut: string;
  method: string;
  whyDiffers: string;
}
