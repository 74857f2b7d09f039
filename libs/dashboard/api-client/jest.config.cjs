const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-api-client', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
