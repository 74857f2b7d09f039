/**
 * Lints texts as if they stood in the repository, with the repository's own rules: reads `[{ filePath, text }]` as JSON from
 * stdin and prints, for each, the list of rules that object.
 */
import { text as readAll } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const answers = [];
for (const { filePath, text } of JSON.parse(await readAll(process.stdin))) {
  const results = await eslint.lintText(text, { filePath });
  answers.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
console.log(JSON.stringify(answers));
