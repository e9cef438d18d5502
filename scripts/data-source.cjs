'use strict';
/*
 * The data source as the TypeORM command line wants it. Needs a build, and DATABASE_URL (or DATABASE_URL_FILE, as containers
 * pass secrets) with the rights of the tables' owner.
 */
const { readFileSync } = require('node:fs');
const { createDataSource } = require('../dist/libs/persistence/src/data-source.js');

const { DATABASE_URL, DATABASE_URL_FILE } = process.env;
const url = DATABASE_URL || (DATABASE_URL_FILE && readFileSync(DATABASE_URL_FILE, 'utf8').trim());
if (!url) throw new Error('Set DATABASE_URL, or DATABASE_URL_FILE, to the database whose migrations you mean.');
module.exports = createDataSource(url);
