const { node } = require('../jest.preset.js');

module.exports = { ...node, displayName: 'tools', testPathIgnorePatterns: [...node.testPathIgnorePatterns, '<rootDir>/simulator/', '<rootDir>/benchmark/'] };
