/**
 * JSON and NDJSON, and the schema of it. It writes its bytes itself: to load a library for that
 * takes a start longer than to read a form.
 */
package io.github.perfparse.write.json;
