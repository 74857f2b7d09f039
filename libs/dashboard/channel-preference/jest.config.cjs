const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-channel-preference', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
