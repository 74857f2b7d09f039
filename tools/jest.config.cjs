const { node } = require('../jest.preset.js');

module.exports = { ...node, displayName: 'tools', roots: ['<rootDir>/boundaries', '<rootDir>/test'] };
