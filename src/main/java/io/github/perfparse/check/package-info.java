/**
 * Judgement: facts of a form in, findings out. Never reads text of the dump and never parses; what
 * labels mean it asks {@code lexicon}.
 */
package io.github.perfparse.check;
