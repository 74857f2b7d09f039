const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-overview', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
