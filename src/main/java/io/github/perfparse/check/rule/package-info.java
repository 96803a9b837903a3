/** What a rule, its settings and its findings are. */
package io.github.perfparse.check.rule;
