/**
 * Which files a run reads and what its outputs are called: folders, list files, globs, names. Knows
 * nothing of forms and must import nothing but the JDK.
 */
package io.github.perfparse.files;
