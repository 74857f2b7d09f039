const { node } = require('../../jest.preset.js');

// Generating and reading back takes a second or two, more on a busy machine.
module.exports = { ...node, displayName: 'simulator', testTimeout: 60_000 };
