/** What a run found, added up: totals, what is shown, what was accepted before. */
package io.github.perfparse.check.report;
