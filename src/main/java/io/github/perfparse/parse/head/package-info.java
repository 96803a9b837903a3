/**
 * The top of a form: title, year, project, department, unit and whatever else is labelled there.
 */
package io.github.perfparse.parse.head;
