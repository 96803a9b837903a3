/**
 * The four tables, their columns and CSV. A column is added in one place here, and every format has
 * it.
 */
package io.github.perfparse.write.table;
