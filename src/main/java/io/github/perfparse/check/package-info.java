/** Judgement: facts of a form in, findings out. Never reads text of the dump and never parses. */
package io.github.perfparse.check;
