const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-imports', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
