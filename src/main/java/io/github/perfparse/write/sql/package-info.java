/** The tables as a database: the statements, and SQLite by a driver that is found as a service. */
package io.github.perfparse.write.sql;
