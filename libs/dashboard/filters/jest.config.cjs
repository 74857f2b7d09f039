const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-filters', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
