'use strict';
/* The data source as the TypeORM command line wants it. Needs a build and DATABASE_URL with the rights of the tables' owner. */
const { createDataSource } = require('../dist/libs/persistence/src/data-source.js');

if (!process.env.DATABASE_URL) throw new Error('Set DATABASE_URL to the database whose migrations you mean.');
module.exports = createDataSource(process.env.DATABASE_URL);
