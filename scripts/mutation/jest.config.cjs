'use strict';
/* The project of rules alone: no servers, nothing outside libs. */
const { projects } = require('../../jest.config.cjs');

module.exports = projects.find(({ displayName }) => displayName === 'rules');
