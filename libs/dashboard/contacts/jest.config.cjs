const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-contacts', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
