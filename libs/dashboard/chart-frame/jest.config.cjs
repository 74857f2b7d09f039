const { angular } = require('../../../jest.preset.js');

module.exports = { ...angular, displayName: 'dashboard-chart-frame', setupFilesAfterEnv: ['<rootDir>/../../../tools/test/angular-setup.ts'] };
