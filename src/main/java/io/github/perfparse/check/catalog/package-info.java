/** The rules themselves; {@code Rules} lists them. */
package io.github.perfparse.check.catalog;
