/**
 * The output contract as records: a form, its parts, and the facts of its reading. Imports nothing
 * but the JDK.
 */
package io.github.perfparse.form;
