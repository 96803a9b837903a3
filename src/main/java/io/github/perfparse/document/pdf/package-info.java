/**
 * PDF files, by the library that stands beside the program. It alone knows that library, lies in
 * the jar where only Java's class path is looked for, and is found as a service; see {@code
 * sqlite}.
 */
package io.github.perfparse.document.pdf;
