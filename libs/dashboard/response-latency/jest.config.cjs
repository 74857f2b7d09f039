const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-response-latency', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
