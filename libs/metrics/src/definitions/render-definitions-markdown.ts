import type { Definition } from './definition';
import { DEFINITION_GROUPS } from './definitions';

/** All definitions as the Markdown text of `libs/metrics/README.md`. */
export function renderDefinitionsMarkdown(): string {
  const groups = DEFINITION_GROUPS.map(({ title, definitions }) => [`## ${title}`, ...definitions.map(section)].join('\n\n'));
  return [PREFACE, ...groups].join('\n\n') + '\n';
}

const PREFACE = `# What every figure means

Pure functions from counts to conclusions: every rate, quantile, interval and verdict of Channelwise is made in this library, once.
The texts below are data in \`src/definitions/\`. The "how is this computed?" cards and the data dictionary of the exports print the
same ones, and a spec proves that this file does too; after a change, write it anew with

\`\`\`
WRITE_README=1 npx jest --config libs/metrics/jest.config.cjs render-definitions
\`\`\``;

function section(definition: Definition): string {
  return [
    `### ${definition.title}`,
    `*${definition.question}* (\`${definition.id}\`, version ${definition.version})`,
    definition.plain,
    [
      `- **Counts:** ${definition.counts}`,
      `- **Left out:** ${definition.leftOut}`,
      `- **Method:** ${definition.method}`,
      `- **Why it differs from your help desk:** ${definition.whyDiffers}`,
    ].join('\n'),
  ].join('\n\n');
}
