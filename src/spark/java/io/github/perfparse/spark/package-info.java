/**
 * perfparse in Apache Spark: a data source, a job on top of it, and a function for dumps that lie
 * in tables. Nothing else of the project knows of it.
 */
package io.github.perfparse.spark;
