/**
 * Weighs how well what was read fits the form, before anybody sees it. A {@link
 * io.github.perfparse.judge.Witness} looks at one thing and says how often it is so; the {@link
 * io.github.perfparse.judge.Judge} adds up what that weighs. Knows forms and what labels mean;
 * never the text that was read, and never a rule of the checks: those look for the mistakes of
 * whoever filled the form in, this looks for ours.
 */
package io.github.perfparse.judge;
