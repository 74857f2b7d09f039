const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-first-time-resolution', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
