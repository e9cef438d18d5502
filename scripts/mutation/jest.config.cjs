'use strict';
/* The project of rules alone: no servers, nothing outside libs; with MUTATION_FOLDER the specs of that folder only. */
const { projects } = require('../../jest.config.cjs');

const rules = projects.find(({ displayName }) => displayName === 'rules');
const folder = process.env.MUTATION_FOLDER;

module.exports = folder ? { ...rules, testMatch: [`<rootDir>/libs/domain/src/${folder}/**/*.spec.ts`] } : rules;
