/**
 * What labels mean. All content stands in resource files beside the package; the classes only look
 * it up. Knows nothing of rows, blocks or forms.
 */
package io.github.perfparse.lexicon;
