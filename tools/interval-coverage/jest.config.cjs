const { node } = require('../../jest.preset.js');

module.exports = { ...node, displayName: 'interval-coverage' };
