/** Forms in groups, by agency, year, layout, rule or project, and what each group amounts to. */
package io.github.perfparse.group;
