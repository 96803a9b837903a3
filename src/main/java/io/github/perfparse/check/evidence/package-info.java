/**
 * The numbers of a form with where they stand and how they were printed, ready to reckon with, and
 * the finding that is made of them; and what a complete form prints.
 */
package io.github.perfparse.check.evidence;
