/**
 * Bundles the server and the command line. Packages stay outside: the workspace's node_modules is there at run time, and Nest 12
 * (ESM only) loads by Node's require(esm).
 */
const { join } = require('node:path');
const { readFileSync } = require('node:fs');

const root = join(__dirname, '../..');
const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const alias = Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [`${name}$`, join(root, file)]));

module.exports = {
  mode: 'none',
  target: 'node24',
  devtool: 'source-map',
  context: __dirname,
  entry: { main: './src/main.ts', cli: './src/cli.ts' },
  output: { path: join(root, 'dist/apps/api'), filename: '[name].js', libraryTarget: 'commonjs2', clean: true, devtoolModuleFilenameTemplate: '[absolute-resource-path]' },
  resolve: { extensions: ['.ts', '.js', '.json'], alias },
  externals: [({ request }, done) => (/^[a-z@]/i.test(request) && !request.startsWith('@channelwise/') && !request.startsWith('/') ? done(null, `commonjs ${request}`) : done())],
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, configFile: join(__dirname, 'tsconfig.json') } }] },
  stats: 'errors-warnings',
};
