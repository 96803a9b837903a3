/**
 * JSON and NDJSON, the schema of it; the only package that knows Jackson, but for {@code baseline}.
 */
package io.github.perfparse.write.json;
