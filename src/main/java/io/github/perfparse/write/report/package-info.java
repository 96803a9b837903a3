/** What was found, as text and as SARIF; the texts of the rules. */
package io.github.perfparse.write.report;
