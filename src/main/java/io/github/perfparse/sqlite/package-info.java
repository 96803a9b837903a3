/**
 * SQLite databases, by the driver that stands beside the program. The launcher lets Java load the
 * program's classes like Java's own, and those do not see {@code java.sql}: so this package is the
 * only one that knows it, lies in the jar where only Java's class path is looked for, and is found
 * as a service.
 */
package io.github.perfparse.sqlite;
